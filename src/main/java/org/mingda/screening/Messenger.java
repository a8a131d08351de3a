package org.mingda.screening;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which people speak of messengers, by how suspicious the name alone is. All are given folded.
 *
 * <p>Collected from the evasions known on Chinese forums (加薇, v信, 扣裙 …); a new spelling is one more word here.
 */
enum Messenger {
    /** Everyday names: only a handle beside them counts. */
    PLAIN("微信 加微信 wechat weixin 加wechat qq q群 加qq 扣扣 加扣扣 扣群 telegram whatsapp skype 抖音号 快手号 小红书号 公众号 钉钉 群号 进群 入群 加群 进裙 入裙 加裙 裙号"),
    /** Words that ask to be called: only a clear handle right after them counts. */
    CALL("加我 联系我 私我 找我 咨询我 搜索 请加 加好友 添加"),
    /** Slang also used by people who mean no harm: noted without a handle. */
    SLANG("v信 加v信 vx 加vx wx 加wx 加v 加q 加扣 v号 vxin w信 wei信 微xin"),
    /** Real words that stand in for a messenger, or are part of real words: only a handle beside them counts. */
    AMBIGUOUS("加微 微号 威信 加威信 卫星 维信 加维信 唯信 魏信 为信 伟信 委信 葳 威心 微心 微芯 企鹅 加企鹅 球球 秋秋 抠抠 电报 "
            + "飞机 加飞机 加威 加维 加赖 佳v 嘉v 佳微 佳威 嘉威 加卫 佳卫 加徽 十v 抖音 快手 小红书 "
            + "绿泡泡 绿泡 绿信 绿色软件 绿色聊天软件 绿色图标 小绿 蓝色软件 企鹅软件 纸飞机 小飞机 蝙蝠 土豆 公主号 小红薯 小地瓜 红薯 地瓜 红书 某音 某书 某信 鸡蛋 蛋蛋 gzh dy ks xhs 微x 嶶信 胃信 味信 群 v q tg 薇 微 威 卫 维 徽"),
    /** Spellings nobody uses but to slip through: held even alone. */
    DISGUISED("加薇 佳薇 嘉薇 茄薇 伽薇 珈薇 茄v 伽v 珈v 咖v 茄微 伽微 珈微 薇信 加薇信 葳信 徽信 溦信 崴信 薇芯 加葳 加徽信 "
            + "加卫星 扣裙 扣扣裙 q裙 qq裙 企鹅裙 叩叩 微伈 微訫 薇伈 威芯 "
            + "加我薇 伽我薇 茄我薇 珈我薇 加我葳 伽我微 茄我微 珈我微 伽我v 茄我v 珈我v 咖我v");

    private static final AhoCorasickDoubleArrayTrie<Messenger> NAMES = trie();

    private static final Set<String> SOUNDS = Stream.of("微信", "加微", "扣扣", "球球", "抖音", "快手", "飞机", "电报", "企鹅").map(name -> FoldedText.of(name).sounds()).collect(Collectors.toUnmodifiableSet());

    private static final String FIRST_SOUNDS = SOUNDS.stream().map(name -> name.substring(0, 1)).collect(Collectors.joining());

    private static final String QQ_SOUNDS = FoldedText.of("扣球企").sounds();

    private final String names;

    Messenger(String names) {
        this.names = names;
    }

    /**
     * A name found in a text.
     *
     * @param kind how suspicious it is
     * @param from its first position in the folded text
     * @param to the position after its last one
     */
    record Mention(Messenger kind, int from, int to) {
    }

    /** All names in {@code text}, leaving out those inside a longer one and those inside a longer Latin word. */
    static List<Mention> mentions(FoldedText text) {
        List<Mention> mentions = new ArrayList<>();
        NAMES.parseText(text.words(), (from, to, kind) -> {
            if (!touchesLatin(text, from) && !(isLetterAlone(kind, to - from) && touchesLatin(text, to))) {
                addLongest(new Mention(kind, from, to), mentions);
            }
        });
        bySound(text, mentions);
        return mentions;
    }

    /** Two Han characters that sound like a messenger's name are one that only a handle beside them makes; which they are, nobody could list. */
    private static void bySound(FoldedText text, List<Mention> mentions) {
        String sounds = text.sounds();
        List<Mention> listed = List.copyOf(mentions);
        for (int i = 0; i + 1 < sounds.length(); i++) {
            int at = i;
            if (FIRST_SOUNDS.indexOf(sounds.charAt(i)) >= 0 && SOUNDS.contains(sounds.substring(i, i + 2)) && listed.stream().noneMatch(mention -> mention.from < at + 2 && at < mention.to)) {
                mentions.add(new Mention(AMBIGUOUS, i, i + 2));
            }
        }
    }

    /** Hits come by their ends, so a longer name replaces the last ones, or lies within the last one. */
    private static void addLongest(Mention mention, List<Mention> mentions) {
        int last = mentions.size() - 1;
        while (last >= 0 && mentions.get(last).from >= mention.from) {
            if (mentions.get(last).from == mention.from && mentions.get(last).to == mention.to) {
                return;
            }
            mentions.remove(last--);
        }
        boolean within = last >= 0 && mentions.get(last).to >= mention.to;
        if (!within) {
            mentions.add(mention);
        }
    }

    /** A letter or two are a messenger's name only where no word goes on: "v: abc123", not "video". */
    private static boolean isLetterAlone(Messenger kind, int length) {
        return kind == AMBIGUOUS && length <= 2;
    }

    /** Whether one Latin word runs on over the edge before {@code i}. */
    private static boolean touchesLatin(FoldedText text, int i) {
        return text.touches(i) && isLatin(text.words().charAt(i)) && isLatin(text.words().charAt(i - 1));
    }

    /** Whether a name sounds like one of QQ's, whose accounts are numbers. */
    static boolean isQq(FoldedText text, Mention mention) {
        char first = text.words().charAt(mention.from);
        return first == 'q' || QQ_SOUNDS.indexOf(SoundTable.sound(first)) >= 0;
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static AhoCorasickDoubleArrayTrie<Messenger> trie() {
        TreeMap<String, Messenger> kinds = new TreeMap<>();
        for (Messenger kind : values()) {
            for (String name : kind.names.split(" ")) {
                kinds.put(FoldedText.fold(name), kind);
            }
        }
        AhoCorasickDoubleArrayTrie<Messenger> trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(kinds);
        return trie;
    }
}
