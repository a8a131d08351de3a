package org.mingda.screening;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds Chinese mobile numbers (11 digits, 13 to 19 at the start, also with 86 or 0 before) and fixed lines (area code
 * and 7 or 8 digits, or 7 or 8 digits after "电话"), in ASCII, full-width, circled or Han digits, with blanks, signs or emoji
 * between, and with letters that pass for digits (O, l).
 *
 * <p>Digits that stand together are one group; a number is a whole run of groups, never a part of one, so identity
 * numbers, bank cards and contract numbers hold no telephone number. Groups must be set as people set telephone numbers
 * ({@link #isSetLikeNumber}); amounts, dates, lists and numbers called 编号 or 案号 are left alone.
 *
 * <p>Public lines (110, 12345, 12348, 12378, 12315, 12386, 95xxx, 400 and 800 numbers) have fewer digits or no area code and
 * so never match. Numbering: 电信网编号计划 (2017).
 */
final class PhoneNumbers {

    private static final int MOBILE_LENGTH = 11;

    /** More than any way to write a number: country code and a mobile number. */
    private static final int LONGEST = 15;

    /** More folded-away characters than this between two digits, and they are no longer read as one number. */
    private static final int WIDEST_GAP = 12;

    /** After these a long number names a document, not a person. */
    private static final List<String> NUMBER_NAMES = List.of("编号", "案号", "单号", "卡号", "流水号", "合同号", "发票号", "文号",
            "证号", "代码", "序号", "订单", "条码", "批号");

    /** After a number these make it an amount or a measure. */
    private static final String UNITS = "元块万亿吨";

    /** Words that announce a fixed line without area code. */
    private static final List<String> LINE_NAMES = List.of("电话", "座机", "固话", "致电", "热线");

    /** Words after which a number is called, however it is parted. */
    private static final List<String> CALLS = List.of("拨打", "拨", "致电", "来电", "手机", "手机号", "热线", "联系电话");

    /** Letters that may stand between such a name and the number (电话号码是 …), and how many of them. */
    private static final String LINKS = "号码是为";
    private static final int LONGEST_LINK = 4;

    private final FoldedText text;
    private final List<DigitGroup> groups;
    private final List<ContactPlace> places = new ArrayList<>();

    private PhoneNumbers(FoldedText text) {
        this.text = text;
        this.groups = DigitGroup.in(text);
    }

    static List<ContactPlace> find(FoldedText text) {
        PhoneNumbers search = new PhoneNumbers(text);
        for (int i = 0; i < search.groups.size();) {
            i = search.after(i);
        }
        return search.places;
    }

    /** Looks for a number that begins with group {@code first}; answers the group to go on with. */
    private int after(int first) {
        StringBuilder number = new StringBuilder();
        for (int last = first; last < groups.size() && number.length() < LONGEST; last++) {
            if (last > first && !isOneNumber(last)) {
                break;
            }
            number.append(groups.get(last).digits());
            String key = keyOf(number.toString(), first, last);
            if (key != null) {
                places.add(ContactPlace.held(key, groups.get(first).start(), groups.get(last).end()));
                return last + 1;
            }
        }
        return first + 1;
    }

    private boolean isOneNumber(int group) {
        DigitGroup before = groups.get(group - 1);
        int between = groups.get(group).from() - before.to();
        boolean onlyBorder = between == 1 && text.words().charAt(before.to()) == FoldedText.BORDER;
        return (between == 0 || onlyBorder) && groups.get(group).gap().length() <= WIDEST_GAP;
    }

    private String keyOf(String number, int first, int last) {
        if (number.length() < 7 || isCounted(last) || isNamed(first)) {
            return null;
        }
        List<DigitGroup> run = DigitGroup.joined(groups.subList(first, last + 1));
        if (isMobile(number) && (isSetLikeNumber(withoutPrefix(number, run)) || run.size() <= 4 && follows(first, CALLS))) {
            return "moderation_finding.mobile";
        }
        boolean fixed = isFixed(number, run) || isLocal(number, first, run);
        return fixed ? "moderation_finding.phone" : null;
    }

    private static boolean isMobile(String number) {
        String own = number.length() > MOBILE_LENGTH ? number.substring(prefixLength(number)) : number;
        return own.length() == MOBILE_LENGTH && own.charAt(0) == '1' && own.charAt(1) >= '3';
    }

    private static int prefixLength(String number) {
        for (String prefix : List.of("0086", "86", "0")) {
            if (number.startsWith(prefix)) {
                return prefix.length();
            }
        }
        return 0;
    }

    private static List<DigitGroup> withoutPrefix(String number, List<DigitGroup> run) {
        int prefix = number.length() - MOBILE_LENGTH;
        boolean ownGroup = prefix > 0 && run.get(0).digits().length() == prefix;
        return ownGroup ? run.subList(1, run.size()) : run;
    }

    /**
     * In one piece; or with a sign between that amounts and dates do not have (an emoji, an invisible character); or cut
     * after the third or seventh digit; or in at least six crumbs of one or two digits that are not simply rising (1、3、5、7).
     */
    private static boolean isSetLikeNumber(List<DigitGroup> run) {
        if (run.size() == 1 || run.stream().skip(1).anyMatch(DigitGroup::hasOddGap)) {
            return true;
        }
        int head = run.get(0).digits().length();
        if (head == 3 || head == 7 && run.size() == 2) {
            return !isAmount(run);
        }
        boolean crumbs = run.size() >= 6 && run.stream().allMatch(group -> group.digits().length() <= 2);
        return crumbs && !isRising(run);
    }

    /** 138,000 … and 138.00 …: a thousands comma or a decimal point. */
    private static boolean isAmount(List<DigitGroup> run) {
        DigitGroup second = run.get(1);
        int length = second.digits().length();
        return second.gap().equals(",") && length == 3 || second.gap().equals(".") && length <= 2 && run.size() <= 3;
    }

    private static boolean isRising(List<DigitGroup> run) {
        for (int i = 1; i < run.size(); i++) {
            if (Integer.parseInt(run.get(i).digits()) <= Integer.parseInt(run.get(i - 1).digits())) {
                return false;
            }
        }
        return true;
    }

    /** Area code (010, 02x, 03xx to 09xx) and a local number, in one piece or cut after the area code. */
    private static boolean isFixed(String number, List<DigitGroup> run) {
        if (number.length() < 11 || number.length() > 12 || number.charAt(0) != '0') {
            return false;
        }
        char second = number.charAt(1);
        int area = number.startsWith("010") || second == '2' ? 3 : second >= '3' ? 4 : 0;
        int local = number.length() - area;
        boolean lengths = area > 0 && (local == 8 || local == 7 && area == 4);
        boolean cut = run.size() == 1 || run.get(0).digits().length() == area;
        return lengths && cut && isLocalStart(number.charAt(area));
    }

    private boolean isLocal(String number, int first, List<DigitGroup> run) {
        boolean shape = number.length() <= 8 && run.size() <= 2 && isLocalStart(number.charAt(0))
                && !number.startsWith("95") && !number.startsWith("400") && !number.startsWith("800")
                && !MessengerHandle.isDate(number);
        return shape && follows(first, LINE_NAMES);
    }

    /** Local numbers begin with 2 to 8; 1 and 9 are services. */
    private static boolean isLocalStart(char digit) {
        return digit >= '2' && digit <= '8';
    }

    private boolean isNamed(int group) {
        return follows(group, NUMBER_NAMES);
    }

    /** Whether one of {@code names} stands before the group, perhaps with 号码 or 是 between. */
    private boolean follows(int group, List<String> names) {
        int end = groups.get(group).from();
        int least = Math.max(0, end - LONGEST_LINK);
        for (; end >= least; end--) {
            int at = end;
            if (names.stream().anyMatch(name -> text.words().startsWith(name, at - name.length()))) {
                return true;
            }
            if (end == 0 || LINKS.indexOf(text.words().charAt(end - 1)) < 0) {
                return false;
            }
        }
        return false;
    }

    private boolean isCounted(int group) {
        int next = groups.get(group).to();
        return next < text.length() && UNITS.indexOf(text.words().charAt(next)) >= 0;
    }
}
