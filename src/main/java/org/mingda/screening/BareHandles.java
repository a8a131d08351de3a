package org.mingda.screening;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds handles that stand where a messenger's name should be, but under a name that nobody has listed: "某乎搜 abc12345", "dou·音号 abc12345", "🐧1234567", "@abc12345". What tells is not
 * the name but that a word, a sign or a picture points at letters and digits that are nobody's order number.
 */
final class BareHandles {

    /** Words that point at what follows them. */
    private static final List<String> POINTING = List.of("搜", "搜索", "找", "联系", "同名", "号", "加", "认准", "备用", "群", "裙");
    /** Of these, the ones after which a number alone is a handle too. */
    private static final List<String> POINTING_AT_NUMBERS = List.of("搜", "加", "裙", "认准");
    private static final int LEAST_NUMBER = 8;
    private static final int LEAST_PICTURED_NUMBER = 6;
    private static final int LEAST_SURE_NUMBER = 9;

    /** After these, or a few letters further, it is the number or name of a thing. */
    private static final List<String> THINGS = List.of("编号", "案号", "单号", "卡号", "流水号", "合同", "发票", "文号", "证号", "代码", "序号", "订单", "条码", "批号", "型号", "车牌", "车架", "尾号",
            "房号", "学号", "工号", "书号", "账号", "帐号", "用户", "昵称", "密码", "验证码", "版本", "文件", "系统", "代号", "编码", "门牌", "机型", "设备", "户名", "网名", "名字", "账户", "帐户", "楼", "室", "栋");
    private static final int THINGS_REACH = 6;

    /** How products, programs and standards begin that people write in small letters. */
    private static final List<String> MAKES = List.of("redmi", "honor", "nova", "mate", "oppo", "vivo", "realme", "oneplus", "macbook", "win", "office", "excel", "word", "wps", "cad", "auto", "gtx", "rtx",
            "usb", "wifi", "covid", "web", "html", "utf", "sha", "cet", "pmp", "iso", "app", "model", "note", "galaxy", "pro", "max", "plus", "version", "ver", "python", "java", "photoshop", "img", "vid", "dsc",
            "mmexport", "screenshot", "page", "file", "item", "part", "art", "level", "room", "unit", "num", "amd", "cpu", "gpu", "kindle", "tesla", "audi", "bmw", "xbox", "gta", "nba", "cba", "fifa");

    private static final String MESSENGER_PICTURES = "🐧🛩✈🛰📱📲☎📞💬🍠🎵💌";
    private static final String QQ_SOUNDS = FoldedText.of("扣球").sounds();
    /** A colon after so many letters at the beginning of a line or sentence names what follows. */
    private static final int LONGEST_LABEL = 8;

    private final FoldedText text;
    private final List<ContactPlace> places = new ArrayList<>();

    private BareHandles(FoldedText text) {
        this.text = text;
    }

    static List<ContactPlace> find(FoldedText text) {
        BareHandles search = new BareHandles(text);
        for (int i = 0; i < text.length();) {
            i = search.after(i);
        }
        return search.places;
    }

    /** Looks for a handle that begins at {@code at}; answers where to go on. */
    private int after(int at) {
        char c = text.digits().charAt(at);
        boolean digit = c >= '0' && c <= '9';
        if (!digit && !Messenger.isLatin(c)) {
            return at + 1;
        }
        MessengerHandle handle = MessengerHandle.startingAt(text, at);
        boolean handles = digit ? isNumber(handle) : isName(handle);
        if (handles) {
            places.add(ContactPlace.held("moderation_finding.messenger", text.start(handle.from()), text.end(handle.to() - 1)));
        }
        return Math.max(handles ? handle.to() : pieceEnd(at), at + 1);
    }

    private int pieceEnd(int from) {
        int to = from + 1;
        while (to < text.length() && text.touches(to) && (Messenger.isLatin(text.digits().charAt(to)) || Character.isDigit(text.digits().charAt(to)))) {
            to++;
        }
        return to;
    }

    private boolean isName(MessengerHandle handle) {
        if (!handle.isClear() || handle.isDocument(text) || isFile(handle) || follows(THINGS, handle.from(), THINGS_REACH) || isThing(handle)) {
            return false;
        }
        String gap = text.gapBefore(handle.from());
        return gap.indexOf('@') >= 0 || gap.codePoints().anyMatch(BareHandles::isPicture) || isLabel(handle.from(), gap) || isTied(handle) || isNickname(handle) || isPointedAt(handle.from(), POINTING);
    }

    private boolean isNumber(MessengerHandle handle) {
        if (!handle.isNumber(text) || follows(THINGS, handle.from(), THINGS_REACH)) {
            return false;
        }
        boolean pictured = text.gapBefore(handle.from()).codePoints().anyMatch(c -> MESSENGER_PICTURES.indexOf(c) >= 0);
        int length = handle.letters().length();
        if (isAfterQq(handle.from(), length) && length >= LEAST_PICTURED_NUMBER) {
            return true;
        }
        return pictured && length >= LEAST_PICTURED_NUMBER || length >= LEAST_NUMBER && isPointedAt(handle.from(), POINTING_AT_NUMBERS);
    }

    /** 抠：1234567, and 扣 123456789. */
    private boolean isAfterQq(int at, int length) {
        String gap = text.gapBefore(at);
        boolean colon = gap.indexOf(':') >= 0 || gap.indexOf('：') >= 0;
        return at > 0 && (colon || length >= LEAST_SURE_NUMBER) && QQ_SOUNDS.indexOf(text.sounds().charAt(at - 1)) >= 0;
    }

    /** A name with an ending (合同v2.docx) is a file. */
    private boolean isFile(MessengerHandle handle) {
        return handle.to() < text.length() && Messenger.isLatin(text.words().charAt(handle.to())) && text.gapBefore(handle.to()).equals(".");
    }

    /** Small letters tied to digits (abc_12345) are made for nothing else. */
    private boolean isTied(MessengerHandle handle) {
        String written = text.matched(handle.from(), handle.to());
        return written.indexOf('_') > 0 && !handle.letters().startsWith("img") && !handle.letters().startsWith("vid");
    }

    /** "…是案件的编号". */
    private boolean isThing(MessengerHandle handle) {
        String after = text.words().substring(handle.to(), Math.min(text.length(), handle.to() + THINGS_REACH + 2));
        return after.startsWith("是") && THINGS.stream().anyMatch(after::contains);
    }

    /** Some small letters and then digits, which is how most people call themselves, and no make of anything. */
    private boolean isNickname(MessengerHandle handle) {
        String written = Normalizer.normalize(text.matched(handle.from(), handle.to()), Normalizer.Form.NFKC);
        return written.matches("[a-z]{3,}[0-9]{2,}") && MAKES.stream().noneMatch(handle.letters()::startsWith);
    }

    private static boolean isPicture(int codePoint) {
        return codePoint > 0x2190 && Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }

    private boolean isLabel(int at, String gap) {
        boolean colon = gap.indexOf(':') >= 0 || gap.indexOf('：') >= 0;
        return colon && text.words().lastIndexOf(FoldedText.BORDER, at - 1) >= at - 1 - LONGEST_LABEL && at > 0;
    }

    private boolean isPointedAt(int at, List<String> words) {
        boolean sameSentence = at > 0 && text.gapBefore(at).chars().noneMatch(c -> "，,、；".indexOf(c) >= 0);
        return sameSentence && words.stream().anyMatch(word -> text.words().startsWith(word, at - word.length()));
    }

    private boolean follows(List<String> words, int at, int reach) {
        String before = text.words().substring(Math.max(0, at - reach), at);
        return words.stream().anyMatch(before::contains);
    }
}
