package org.mingda.screening;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds names on WeChat, QQ and other messengers: a messenger's name, in any of its spellings, with a handle beside it.
 *
 * <p>Without a handle an everyday name is nothing, slang is noted, and a spelling that is there only to slip through
 * (加薇, 微❤信) is held: see {@link Messenger}.
 */
final class MessengerNames {

    /** Letters that may stand between a messenger's name and the handle, and how many of them. */
    private static final String FILLERS = "号码是为我的同联系请搜索加群裙账帐户咨询名叫交流主步手机也就在这有下面备注";
    private static final int MOST_FILLERS = 8;

    /** 加 this near before (加我的微信) asks to be called. */
    private static final int ASKING_REACH = 6;

    /** Fillers that announce a handle. */
    private static final String ANNOUNCING = "号码搜索加群裙";

    /** Letters of the shortest handle, after names that could be something else and after those that hardly can. */
    private static final int SHORTEST = 6;
    private static final int SHORTEST_SURE = 5;

    private static final int LEAST_FOREIGN_NUMBER = 7;
    private static final int LEAST_RIGHT_NUMBER = 8;
    private static final int LEAST_SPOKEN = 8;
    private static final int MOST_SPOKEN = 11;
    /** Groups go by numbers too. */
    private static final String GROUPS = "群裙";

    /** Letters read as 加 when a plus sign stands before them (+v). */
    private static final String AFTER_PLUS = "vq微薇威扣";
    private static final String PLUS = "+＋➕✚";

    /** Signs set inside a name to hide it; commas, dashes and brackets also part honest sentences. */
    private static final String HIDING = ".·・•‧*_~|/\\^`丶丨丿-+#@&=﹒";

    private static final String SENTENCE_ENDS = "。！？；!?;";

    /** Words in which 微 or 信 is no part of a messenger's name (轻微.信用卡). */
    private static final String BEFORE_WEI = "轻些稍细低卑略显";
    private static final String AFTER_XIN = "用贷任托访息心念誉函守";

    private final FoldedText text;
    private final List<ContactPlace> places = new ArrayList<>();

    private MessengerNames(FoldedText text) {
        this.text = text;
    }

    static List<ContactPlace> find(FoldedText text) {
        MessengerNames search = new MessengerNames(text);
        search.afterPlus();
        Messenger.mentions(text).forEach(search::judge);
        return search.places;
    }

    private void afterPlus() {
        for (int i = 0; i < text.length(); i++) {
            boolean letter = AFTER_PLUS.indexOf(text.words().charAt(i)) >= 0;
            if (letter && text.gapBefore(i).chars().anyMatch(c -> PLUS.indexOf(c) >= 0)) {
                judge(new Messenger.Mention(Messenger.SLANG, i, i + 1));
            }
        }
    }

    private void judge(Messenger.Mention mention) {
        if (isOtherWord(mention)) {
            return;
        }
        int start = text.start(mention.from());
        int end = text.end(mention.to() - 1);
        MessengerHandle after = handleAfter(mention);
        MessengerHandle before = handleBefore(mention);
        int spoken = spokenEnd(mention);
        if (spoken > 0 && after == null && before == null) {
            places.add(ContactPlace.held("moderation_finding.messenger", start, text.end(spoken - 1)));
        } else if (after != null || before != null) {
            places.add(ContactPlace.held("moderation_finding.messenger", before == null ? start : text.start(before.from()),
                    after == null ? end : text.end(after.to() - 1)));
        } else if (mention.kind() == Messenger.DISGUISED || isHidden(mention)) {
            places.add(ContactPlace.held("moderation_finding.messenger_disguised", start, end));
        } else if (mention.kind() == Messenger.SLANG) {
            places.add(ContactPlace.noted("moderation_finding.messenger_slang", start, end));
        }
    }

    /** Where a QQ number in characters of the same sound ends (扣扣散妖二死五吧吧期六); 0 when there is none. */
    private int spokenEnd(Messenger.Mention mention) {
        boolean qq = mention.kind() != Messenger.CALL && mention.to() - mention.from() >= 2 && Messenger.isQq(text, mention);
        int from = qq && mention.to() < text.length() && text.words().charAt(mention.to()) == '号' ? mention.to() + 1 : mention.to();
        int to = qq ? SpokenNumbers.end(text, from) : from;
        return to - from >= LEAST_SPOKEN && to - from <= MOST_SPOKEN ? to : 0;
    }

    private MessengerHandle handleAfter(Messenger.Mention mention) {
        Lead lead = leadFrom(mention.to());
        int before = Math.max(0, mention.to() - ASKING_REACH);
        boolean asked = text.words().substring(before, mention.to()).indexOf('加') >= 0;
        boolean named = mention.kind() == Messenger.SLANG || mention.kind() == Messenger.DISGUISED;
        MessengerHandle handle = MessengerHandle.startingAt(text, lead.end);
        boolean announced = named || asked || lead.announces || text.words().charAt(mention.to() - 1) == '号';
        return isHandle(handle, mention, announced, named && !lead.crossesBorder) ? handle : null;
    }

    /**
     * What leads from a messenger's name to the handle.
     *
     * @param end where the handle would begin
     * @param announces whether it says that a handle follows
     * @param crossesBorder whether the handle stands in the next sentence or line
     */
    private record Lead(int end, boolean announces, boolean crossesBorder) {
    }

    private Lead leadFrom(int from) {
        int at = from;
        boolean announces = hasColon(at);
        boolean border = false;
        while (at < text.length() && at - from < MOST_FILLERS && isLead(text.words().charAt(at), border)) {
            border |= text.words().charAt(at) == FoldedText.BORDER;
            announces |= ANNOUNCING.indexOf(text.words().charAt(at)) >= 0 || hasColon(at + 1);
            at++;
        }
        boolean id = text.words().startsWith("id", at) && !text.touches(at + 2);
        return new Lead(id ? at + 2 : at, announces || id, border);
    }

    /** One border may be crossed: the handle is often set on its own line. */
    private static boolean isLead(char c, boolean afterBorder) {
        return c == FoldedText.BORDER ? !afterBorder : FILLERS.indexOf(c) >= 0;
    }

    /** {@code announced}: something says that a handle follows; {@code sure}: hardly anything else could. */
    private boolean isHandle(MessengerHandle handle, Messenger.Mention mention, boolean announced, boolean sure) {
        if (handle.letters().isEmpty()) {
            return false;
        }
        if (handle.isClear()) {
            boolean likely = announced && mention.kind() != Messenger.CALL || sure;
            return likely || !handle.isDocument(text) && !isInNextSentence(mention, handle);
        }
        if (mention.kind() == Messenger.CALL) {
            return false;
        }
        boolean number = handle.isNumber(text) && (announced || isNumbered(mention, handle));
        boolean mixed = handle.isMixed(sure ? SHORTEST_SURE : SHORTEST) && (announced || sure);
        boolean word = handle.isWord() && announced && mention.kind() != Messenger.AMBIGUOUS && !isEnglish(mention);
        return number || mixed || word;
    }

    /** Whether a sentence ends between the name and the handle; the end of a line alone does not part them. */
    private boolean isInNextSentence(Messenger.Mention mention, MessengerHandle handle) {
        String between = text.original().substring(text.end(mention.to() - 1), text.start(handle.from()));
        return between.chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
    }

    /** QQ names are numbers, so a number right after QQ is one; foreign messengers go by telephone number; and a long one right behind the name of any is one too. */
    private boolean isNumbered(Messenger.Mention mention, MessengerHandle handle) {
        boolean foreign = isEnglish(mention) && handle.letters().length() >= LEAST_FOREIGN_NUMBER;
        boolean group = GROUPS.indexOf(text.words().charAt(mention.to() - 1)) >= 0 && handle.letters().length() >= LEAST_FOREIGN_NUMBER;
        boolean right = mention.to() - mention.from() >= 2 && handle.from() == mention.to() && text.touches(handle.from()) && handle.letters().length() >= LEAST_RIGHT_NUMBER;
        return foreign || group || right || Messenger.isQq(text, mention);
    }

    /** After an English name ("WeChat: please help") a word is a word. */
    private boolean isEnglish(Messenger.Mention mention) {
        return mention.kind() == Messenger.PLAIN && Messenger.isLatin(text.words().charAt(mention.from()));
    }

    private MessengerHandle handleBefore(Messenger.Mention mention) {
        boolean unlikely = mention.kind() == Messenger.CALL || mention.kind() == Messenger.AMBIGUOUS;
        if (unlikely || text.gapBefore(mention.from()).length() > 3) {
            return null;
        }
        MessengerHandle handle = MessengerHandle.endingAt(text, mention.from());
        char next = mention.to() < text.length() ? text.words().charAt(mention.to()) : FoldedText.BORDER;
        boolean pointsBack = next == '同' || next == FoldedText.BORDER || mention.kind() != Messenger.PLAIN;
        boolean named = handle.isClear() && (next == '同' || !handle.isDocument(text));
        boolean found = named && pointsBack || handle.isNumber(text) && next == '同';
        return found ? handle : null;
    }

    private boolean hasColon(int i) {
        String gap = text.gapBefore(i);
        return gap.indexOf(':') >= 0 || gap.indexOf('：') >= 0;
    }

    /** Whether the letters of the name are set apart by signs that no honest writer sets there. */
    private boolean isHidden(Messenger.Mention mention) {
        boolean words = mention.kind() == Messenger.CALL || mention.kind() == Messenger.AMBIGUOUS;
        int first = mention.from() + (text.words().charAt(mention.from()) == '加' ? 2 : 1);
        for (int i = first; i < mention.to(); i++) {
            boolean latin = Messenger.isLatin(text.words().charAt(i - 1)) && Messenger.isLatin(text.words().charAt(i));
            boolean onlyOdd = words || latin;
            if (isJoined(i - 1) || isJoined(i)) {
                return mention.kind() != Messenger.CALL;
            }
            if (text.gapBefore(i).codePoints().anyMatch(c -> isOdd(c) || !onlyOdd && HIDING.indexOf(c) >= 0)) {
                return mention.kind() != Messenger.CALL;
            }
        }
        return false;
    }

    /** Whether a character was written as its two halves. */
    private boolean isJoined(int i) {
        return text.end(i) - text.start(i) > 1 && Character.isIdeographic(text.words().charAt(i)) && !Character.isHighSurrogate(text.original().charAt(text.start(i)));
    }

    private static boolean isOdd(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.OTHER_SYMBOL || type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    }

    private boolean isOtherWord(Messenger.Mention mention) {
        String words = text.words();
        char last = words.charAt(mention.to() - 1);
        char next = mention.to() < words.length() ? words.charAt(mention.to()) : FoldedText.BORDER;
        char before = mention.from() > 0 ? words.charAt(mention.from() - 1) : FoldedText.BORDER;
        boolean otherXin = last == '信' && AFTER_XIN.indexOf(next) >= 0 && text.touches(mention.to());
        boolean otherWei = words.charAt(mention.from()) == '微' && BEFORE_WEI.indexOf(before) >= 0;
        boolean name = last == '薇' && (next == '娅' || next == '薇' || next == '诺');
        return otherXin || otherWei || name;
    }
}
