package org.mingda.site;

import java.util.Optional;

/**
 * The provinces, municipalities, autonomous and special administrative regions by GB/T 2260, in the standard's order. The code's two
 * digits also begin a lawyer's licence number (places 2 and 3). Label: {@code site_province.GUANGDONG}.
 */
public enum Province {
    BEIJING(11), TIANJIN(12), HEBEI(13), SHANXI(14), NEIMENGGU(15),
    LIAONING(21), JILIN(22), HEILONGJIANG(23),
    SHANGHAI(31), JIANGSU(32), ZHEJIANG(33), ANHUI(34), FUJIAN(35), JIANGXI(36), SHANDONG(37),
    HENAN(41), HUBEI(42), HUNAN(43), GUANGDONG(44), GUANGXI(45), HAINAN(46),
    CHONGQING(50), SICHUAN(51), GUIZHOU(52), YUNNAN(53), XIZANG(54),
    SHAANXI(61), GANSU(62), QINGHAI(63), NINGXIA(64), XINJIANG(65),
    TAIWAN(71), HONGKONG(81), MACAO(82);

    private final int code;

    Province(int code) {
        this.code = code;
    }

    /** The two digits of GB/T 2260. */
    public int getCode() {
        return code;
    }

    /** The key of its name in the bundles. */
    public String getLabel() {
        return "site_province." + name();
    }

    public static Optional<Province> ofCode(int code) {
        for (Province province : values()) {
            if (province.code == code) {
                return Optional.of(province);
            }
        }
        return Optional.empty();
    }

    /** A province by its enum name from outside; empty for anything else. */
    public static Optional<Province> named(String name) {
        for (Province province : values()) {
            if (province.name().equals(name)) {
                return Optional.of(province);
            }
        }
        return Optional.empty();
    }
}
