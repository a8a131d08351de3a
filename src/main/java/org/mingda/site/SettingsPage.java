package org.mingda.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.mingda.account.Viewer;
import org.mingda.kernel.Refusal;
import org.mingda.shell.CurrentAddress;
import org.mingda.shell.Texts;

/** {@code /admin/settings}: all settings with their help and limits, saved together. */
@Named
@RequestScoped
public class SettingsPage {

    @Inject
    private SettingService service;

    @Inject
    private Viewer viewer;

    @Inject
    private CurrentAddress address;

    @Inject
    private Texts texts;

    /** By the setting's name, as expressions in pages need it. */
    private Map<String, String> values;

    public Setting[] getAll() {
        return Setting.values();
    }

    public ReviewPolicy[] getPolicies() {
        return ReviewPolicy.values();
    }

    public Map<String, String> getValues() {
        if (values == null) {
            values = new HashMap<>();
            for (Setting setting : Setting.values()) {
                values.put(setting.name(), service.text(setting));
            }
        }
        return values;
    }

    public String save() {
        Map<Setting, String> wanted = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = getValues().get(setting.name());
            wanted.put(setting, value);
            complain(setting, value);
        }
        if (FacesContext.getCurrentInstance().isValidationFailed()) {
            return null;
        }
        service.change(viewer.getAccount(), wanted);
        return address.go("/admin/settings", "site_settings.note_saved");
    }

    /** Says at the field itself what is wrong with it; all fields at once. */
    private void complain(Setting setting, String value) {
        try {
            setting.checked(value);
        } catch (Refusal refusal) {
            String text = texts.get("site_setting." + setting) + "：" + texts.of(refusal.key(), refusal.args());
            FacesContext.getCurrentInstance().addMessage("value_" + setting, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
            FacesContext.getCurrentInstance().validationFailed();
        }
    }
}
