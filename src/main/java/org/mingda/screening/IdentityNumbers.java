package org.mingda.screening;

import java.util.ArrayList;
import java.util.List;

/** Finds numbers that name one thing of a person: number plates (GA 36), and contract numbers by the words before them. Those that name himself are {@link LeakedNumbers}'. */
final class PlatesAndContracts {

    private static final PatternList PLATE = new PatternList("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Za-hj-np-z][ ·•.\\-]?([A-HJ-NP-Za-hj-np-z0-9]{5,6}|[A-HJ-NP-Za-hj-np-z0-9]{4}[学警挂港澳])(?![0-9A-Za-z])");
    private static final PatternList CONTRACT = new PatternList("(?:合同|协议|借据|借款|贷款|借贷|保单|保险单|客户|还款)(?:的)?(?:编号|号码|编码|单号|号)[ ]*(?:是|为|系)?[ :\"“（(]*"
            + "([A-Za-z0-9][A-Za-z0-9\\-_/.]{4,39}[A-Za-z0-9]|[\\u4e00-\\u9fa5]{0,6}字?[ ]?[(〔\\[][0-9]{4}[)〕\\]][ ]?[\\u4e00-\\u9fa5]{0,4}[0-9]{1,8}号?)");
    private static final int LEAST_DIGITS = 4;
    private static final String STARS = "＊＊＊＊＊＊";

    private final String text;
    private final String plain;
    private final List<PersonalDatum> found = new ArrayList<>();

    private PlatesAndContracts(String text) {
        this.text = text;
        this.plain = PlainText.halfWidth(text);
    }

    static List<PersonalDatum> find(String text) {
        PlatesAndContracts search = new PlatesAndContracts(text);
        search.contracts();
        search.plates();
        return search.found;
    }

    private void contracts() {
        CONTRACT.find(plain, m -> {
            if (m.group(1).chars().filter(Character::isDigit).count() >= LEAST_DIGITS) {
                add(PersonalKind.CONTRACT_NUMBER, m.start(1), m.end(1), STARS);
            }
        });
    }

    private void plates() {
        PLATE.find(plain, m -> {
            if (m.group(1).chars().filter(Character::isDigit).count() >= 2) {
                add(PersonalKind.PLATE, m.start(), m.end(), text.substring(m.start(), m.start() + 2) + "＊＊＊＊＊");
            }
        });
    }

    private void add(PersonalKind kind, int start, int end, String mask) {
        PersonalDatum datum = new PersonalDatum(kind, start, end, text.substring(start, end), mask);
        if (found.stream().noneMatch(datum::overlaps)) {
            found.add(datum);
        }
    }
}
