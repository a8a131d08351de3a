package org.mingda.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mingda.statute.ArticleNumber;
import org.mingda.statute.Statute;
import org.mingda.statute.StatuteName;

class MentionParserTest {

    private static final Statute CIVIL_CODE = new Statute("中华人民共和国民法典");
    private static final Statute LENDING = new Statute("最高人民法院关于审理民间借贷案件适用法律若干问题的规定");
    private static final Statute CONTRACTS = new Statute("中华人民共和国合同法");
    private static final Statute CRIMES = new Statute("中华人民共和国刑法");
    private static final Statute SECURITY = new Statute("最高人民法院关于适用《中华人民共和国民法典》有关担保制度的解释");
    private static final Map<Statute, String> SHORT =
            Map.of(CIVIL_CODE, "民法典", LENDING, "借贷", CONTRACTS, "合同法", CRIMES, "刑法", SECURITY, "担保");

    private final MentionParser parser = new MentionParser(names());

    private static Map<String, Statute> names() {
        Map<String, Statute> names = new HashMap<>();
        SHORT.keySet().forEach(statute -> {
            names.put(StatuteName.key(statute.getTitle()), statute);
            names.put(StatuteName.key(statute.getTitle().replaceFirst("^中华人民共和国", "")), statute);
        });
        names.put("民间借贷规定", LENDING);
        names.put("民间借贷司法解释", LENDING);
        names.put("担保制度解释", SECURITY);
        return names;
    }

    /** One spelling a line: what is written, and what it cites; nothing for what cites nothing. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvFileSource(resources = "spellings.csv", delimiter = '|')
    void readsThisSpelling(String written, String cited) {
        assertThat(read(parser.find(written))).isEqualTo(cited == null ? "" : cited);
    }

    @Test
    void knowsEightySpellings() throws Exception {
        try (InputStream in = MentionParserTest.class.getResourceAsStream("spellings.csv")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()).hasSizeGreaterThanOrEqualTo(80);
        }
    }

    @Test
    void carriesTheStatuteNamedLastToTheNextPassage() {
        List<List<Mention>> found = parser.find(List.of("先看《民法典》第680条。", "同法第681条另有规定（第682条）。"));
        assertThat(found).extracting(MentionParserTest::read).containsExactly("民法典:680", "民法典:681 民法典:682");
    }

    @Test
    void saysWhereACitationStands() {
        String text = "根据《民法典》第680条第1款，应当归还。";
        Mention mention = parser.find(text).get(0);
        assertThat(text.substring(mention.start(), mention.end())).isEqualTo("《民法典》第680条第1款");
        assertThat(text.substring(mention.from(), mention.end())).isEqualTo("第680条第1款");
    }

    private static String read(List<Mention> mentions) {
        return mentions.stream().map(m -> SHORT.get(m.statute()) + ":" + m.numbers().stream().map(ArticleNumber::key).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }
}
