package org.mingda.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds addresses down to the house: a road with a number, an estate with a building, a village with a group or number, a room.
 *
 * <p>Province, city and district alone tell nothing about one person and are left. The addresses of courts, authorities, banks and firms are public: an address beside such a word is left too.
 */
final class HomeAddresses {

    private static final String HAN = "[\\u4e00-\\u9fa5]";
    private static final String N = "(?:[0-9]{1,5}|[A-Za-z][0-9]{0,3}|[一二三四五六七八九十百]{1,4})";
    private static final String UNIT = "(?:号楼|号院|栋|幢|座|单元|室|楼|层|户|号|弄|期|区|门)";
    private static final String TAIL = "(?:[ ,\\-]?(?:" + HAN + "{0,10}?)?" + N + "(?:[ ]?[\\-－之][ ]?" + N + ")*[ ]?" + UNIT + "(?!线|令|文|决|公告|案|解释|字|批|通知|为|前|后)(?:[0-9]{2,5}(?![0-9元万%年月日]))?)";
    private static final Pattern ROAD = Pattern.compile("(" + HAN + "{2,10}?(?:路|街|大道|大街|巷|胡同|弄))(?:[东西南北中]段?|[一二三四五六七八九十]+段)?[ ]?" + N + "(?:[ ]?[\\-－之][ ]?" + N + ")?[ ]?(?:号|弄)(?!线|令|文|公告|院线|楼市|车|店铺|公交)" + TAIL + "{0,5}");
    private static final Pattern ESTATE = Pattern.compile("(" + HAN + "{2,10}?(?:小区|花园|新村|公寓|家园|苑|花苑|新城|佳园|名邸|宿舍|家属院|庄园|雅居|豪庭|公馆|国际城))(?:[一二三四五六七八九十0-9]{1,2}期)?[ ]?" + N + "[ ]?(?:号楼|栋|幢|座|单元|号)" + TAIL + "{0,4}");
    private static final Pattern VILLAGE = Pattern.compile("(" + HAN + "{1,6}(?:镇|乡|街道)" + HAN + "{1,8}(?:村|社区|屯|庄))" + HAN + "{0,4}?[ ]?" + N + "[ ]?(?:组|队|社|号|屯|户)(?:[ ]?" + N + "[ ]?号)?");
    private static final Pattern ROOM = Pattern.compile("(?<![0-9])([0-9]{1,3}[ ]?(?:号楼|栋|幢|座))[ ]?(?:[0-9一二三四五六七八九十]{1,3}[ ]?单元)?[ ]?[0-9]{2,4}[ ]?(?:室|号|户)");
    private static final PatternList ROAD_SIGN = new PatternList("[路街巷弄]|大道|胡同");
    private static final PatternList ESTATE_SIGN = new PatternList("小区|[花家佳庄]园|新[村城]|公[寓馆]|花?苑|名邸|宿舍|家属院|雅居|豪庭|国际城");
    private static final PatternList VILLAGE_SIGN = new PatternList("镇|乡|街道");
    private static final PatternList ROOM_SIGN = new PatternList("号楼|[栋幢座]");
    private static final int LONGEST_NAME = 10;
    /** What stands before the name of a road in a sentence and is none of it. */
    private static final Pattern LEAD = Pattern.compile(".*(?:省|市|区|县|旗|镇|乡|住在|住址|地址|位于|搬到|搬去|住|在|到|去|是|我家|家里|家|找|从|往|址|寄|来)");
    /** Words that end in 路 or 街 and are no names. */
    private static final Pattern NO_ROAD = Pattern.compile(".*(?:网|思|出|套|铁|公|电|线|一|走|回|半|弯|老|生|末|后|退|这条|那条|条|马|门|道|上)(?:路|街)$");
    private static final Pattern PUBLIC = Pattern.compile("法院|检察|公安|派出所|仲裁|司法局|法律援助|调解|政府|信访|监管|金融局|办公厅|管理局|人民银行|银行|支行|分行|营业厅|网点|公司|事务所|法庭|执行局|服务中心|医院|学校");
    private static final int REACH = 20;

    private final String text;
    private final String plain;
    private final List<PersonalDatum> found = new ArrayList<>();

    private HomeAddresses(String text) {
        this.text = text;
        this.plain = PlainText.halfWidth(text);
    }

    static List<PersonalDatum> find(String text) {
        HomeAddresses search = new HomeAddresses(text);
        search.look(ROAD, ROAD_SIGN);
        search.look(ESTATE, ESTATE_SIGN);
        search.look(VILLAGE, VILLAGE_SIGN);
        search.look(ROOM, ROOM_SIGN);
        return search.found;
    }

    /** Looks for addresses of a kind around the signs that each of them has: trying every letter of a long text as the beginning of a name costs a hundred times as much. */
    private void look(Pattern kind, PatternList signs) {
        Matcher address = kind.matcher(plain).useTransparentBounds(true).useAnchoringBounds(false);
        signs.find(plain, sign -> {
            for (int start = Math.max(0, sign.start() - LONGEST_NAME); start < sign.start(); start++) {
                if (address.region(start, plain.length()).lookingAt()) {
                    found(kind, address);
                    return;
                }
            }
        });
    }

    private void found(Pattern kind, Matcher address) {
        String name = address.group(1);
        Matcher lead = LEAD.matcher(name);
        boolean led = kind != VILLAGE && lead.lookingAt() && lead.end() < name.length() - 1;
        int start = address.start() + (led ? lead.end() : 0);
        if (!NO_ROAD.matcher(name).matches() && !isPublic(start, address.end())) {
            add(start, address.end());
        }
    }

    /** Looks around within the sentence. */
    private boolean isPublic(int start, int end) {
        String before = plain.substring(Math.max(0, start - REACH), start).replaceAll("^.*[。！？!?\\n;；]", "");
        String after = plain.substring(end, Math.min(plain.length(), end + REACH)).replaceAll("[。！？!?\\n;；,，].*$", "");
        return PUBLIC.matcher(before + "|" + after).find();
    }

    private void add(int start, int end) {
        PersonalDatum datum = new PersonalDatum(PersonalKind.ADDRESS, start, end, text.substring(start, end), "＊＊＊");
        if (found.stream().noneMatch(datum::overlaps)) {
            found.add(datum);
        }
    }
}
