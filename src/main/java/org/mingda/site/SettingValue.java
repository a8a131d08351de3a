package org.mingda.site;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;

/** A setting that was changed from its default. */
@Entity
@Cacheable
@Table(name = "setting_value")
@NamedQuery(name = "SettingValue.all", query = "select v from SettingValue v",
        hints = {@QueryHint(name = "eclipselink.query-results-cache", value = "true"), @QueryHint(name = "eclipselink.query-results-cache.size", value = "1")})
public class SettingValue {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "setting", length = 40)
    private Setting setting;

    @Column(nullable = false, length = Setting.VALUE_MAX)
    private String content;

    protected SettingValue() {
    }

    SettingValue(Setting setting, String content) {
        this.setting = setting;
        this.content = content;
    }

    void change(String newContent) {
        content = newContent;
    }

    public Setting getSetting() {
        return setting;
    }

    public String getContent() {
        return content;
    }
}
