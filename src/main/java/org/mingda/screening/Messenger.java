package org.mingda.screening;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The names under which people speak of messengers, by how suspicious the name alone is. All are given folded.
 *
 * <p>Collected from the evasions known on Chinese forums (加薇, v信, 扣裙 …); a new spelling is one more word here.
 */
enum Messenger {
    /** Everyday names: only a handle beside them counts. */
    PLAIN("微信 wechat weixin qq 扣扣 q群 微信群 telegram whatsapp skype 抖音号 快手号 小红书号 公众号 钉钉"),
    /** Words that ask to be called: only a clear handle right after them counts. */
    CALL("加我 联系我 私我 找我 咨询我 搜索 请加 加好友 添加"),
    /** Slang also used by people who mean no harm: noted without a handle. */
    SLANG("v信 vx wx 加v 加微 加q 加扣 微号 v号 vxin w信 wei信 微xin 维x 薇x"),
    /** Real words that stand in for a messenger: only a handle beside them counts. */
    AMBIGUOUS("威信 卫星 维信 唯信 魏信 为信 伟信 委信 葳 威心 微心 微芯 企鹅 球球 秋秋 抠抠 电报 飞机 加威 加维 加赖 佳v 嘉v 佳微 薇"),
    /** Spellings nobody uses but to slip through: held even alone. */
    DISGUISED("加薇 佳薇 嘉薇 家薇 茄薇 伽薇 珈薇 茄v 伽v 珈v 咖v 茄微 伽微 珈微 薇信 葳信 徽信 溦信 崴信 薇芯 加葳 加徽 "
            + "加卫星 扣裙 扣扣裙 q裙 企鹅裙 企鹅群 企鹅号 叩叩 微伈 微訫 薇伈 威芯");

    private static final AhoCorasickDoubleArrayTrie<Messenger> NAMES = trie();

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

        boolean isWithin(Mention other) {
            return other.from <= from && to <= other.to && !equals(other);
        }
    }

    /** All names in {@code text}, leaving out those inside a longer one and those inside a longer Latin word. */
    static List<Mention> mentions(FoldedText text) {
        List<Mention> mentions = new ArrayList<>();
        NAMES.parseText(text.words(), (from, to, kind) -> {
            Mention mention = new Mention(kind, from, to);
            if (!startsInsideWord(text, from)) {
                mentions.removeIf(earlier -> earlier.to >= from && earlier.isWithin(mention));
                boolean within = !mentions.isEmpty() && mention.isWithin(mentions.get(mentions.size() - 1));
                if (!within) {
                    mentions.add(mention);
                }
            }
        });
        return mentions;
    }

    private static boolean startsInsideWord(FoldedText text, int from) {
        return text.touches(from) && isLatin(text.words().charAt(from)) && isLatin(text.words().charAt(from - 1));
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
