package org.mingda.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingda.kernel.Refusal;

class StatuteFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final String old = Laws.sample(Laws.OLD);

    private static StatuteFile read(String text) {
        return StatuteFile.parse(Laws.OLD, text, TODAY, false);
    }

    private static void refused(String key, String line, String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.args()[0]).isEqualTo(line);
        });
    }

    @Test
    void isReadWithItsArticlesAndTheHeadingsAboveThem() {
        StatuteFile file = read(old);
        assertThat(file.title()).isEqualTo("中华人民共和国示例债务清理法");
        assertThat(file.head()).containsExactly("2019年3月1日 示例会议第一次会议通过");
        assertThat(file.articles()).extracting(a -> a.number().key()).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(file.articles().get(1).text()).isEqualTo("债务人和债权人应当友好商量。\n商量的结果应当写在纸上。");
        assertThat(file.articles().get(3).text().lines()).hasSize(4);
        assertThat(file.articles().get(2).heading()).isEqualTo("第二章 清理 › 第一节 一般规定");
        assertThat(file.articles().get(5).heading()).isEqualTo("第三章 附则");
        assertThat(file.complete()).isTrue();
    }

    @Test
    void appliesFromTheDayThatItsWordsNameElseFromItsPublication() {
        assertThat(read(old).inForceFrom()).isEqualTo("2019-07-01");
        assertThat(read(old.replace("2019年7月1日", "公布之日")).inForceFrom()).isEqualTo("2019-03-01");
        assertThat(read(old.replace("2019年7月1日", "二〇一九年七月一日")).inForceFrom()).isEqualTo("2019-07-01");
        assertThat(StatuteFile.parse(Laws.NEW, Laws.sample(Laws.NEW), TODAY, false).inForceFrom()).isEqualTo("2024-10-01");
    }

    @Test
    void holdsArticlesThatWerePutInLater() {
        StatuteFile file = StatuteFile.parse(Laws.NEW, Laws.sample(Laws.NEW), TODAY, false);
        assertThat(file.articles()).extracting(a -> a.number().key()).containsExactly("1", "2", "3", "4", "5", "5-1", "6");
    }

    @Test
    void takesLineEndsMarksAndKindsOfBlanksAsTheyCome() {
        assertThat(read("\uFEFF" + old.replace("\n", "\r\n")).print()).isEqualTo(read(old).print());
        assertThat(read(old.replace("第一条　", "第一条 ")).print()).isEqualTo(read(old).print());
        assertThat(read(old.replace("第六条　", "第6条　")).articles().get(5).number().main()).isEqualTo(6);
    }

    @Test
    void keepsAParagraphThatOnlySpeaksOfAnArticle() {
        StatuteFile file = read(old.replace("商量的结果应当", "第一条的规定照样适用，商量的结果应当"));
        assertThat(file.articles()).hasSize(6);
        assertThat(file.articles().get(1).text()).contains("第一条的规定照样适用");
    }

    @Test
    void namesTheLineOfWhatIsMissing() {
        refused("statute.file_gap", "21", old.replace("第三条　债务人提出清理方案的，债权人应当在三十日内答复。\n\n", ""));
        refused("statute.file_gap", "9", old.replace("第一条　", "第二条　"));
        assertThat(StatuteFile.parse(Laws.OLD, old.replace("第三条　", "（三）"), TODAY, true).complete()).isFalse();
        assertThat(read(old.replace("会议通过\n", "会议通过\n\n（节选）\n").replace("第三条　", "（三）")).complete()).isFalse();
    }

    @Test
    void namesTheLineOfWhatIsWrong() {
        refused("statute.file_twice", "23", old.replace("第四条　", "第三条　"));
        refused("statute.file_order", "23", old.replace("会议通过", "会议通过（节选）").replace("第三条　", "第七条　"));
        refused("statute.file_markup", "9", old.replace("编写", "<b>编写</b>"));
        refused("statute.file_markup", "25", old.replace("（一）本金；", "利息<24%"));
        refused("statute.file_info_end", "7", old.replace("<!-- INFO END -->", ""));
        refused("statute.file_title", "1", old.replace("# 中华", "中华"));
        refused("statute.file_other_title", "1", old.replace("示例债务清理法", "示例担保法"));
        refused("statute.file_heading", "7", old.replace("## 第一章", "##第一章"));
        refused("statute.file_heading", "17", old.replace("### 第一节", "##### 第一节"));
        refused("statute.file_heading", "7", old.replace("## 第一章", "# 第一章"));
        refused("statute.file_day", "3", old.replace("2019年3月1日", "2019年2月30日"));
        refused("statute.file_before", "3", old.replace("2019年3月1日", "2019年3月2日"));
        refused("statute.file_no_article", "6", "# 中华人民共和国示例债务清理法\n\n2019年3月1日\n<!-- INFO END -->\n没有条文\n");
        refused("statute.file_article", "11", old.replace("第一条　为了说明文本怎样导入，编写这部并不存在的法律。", "第一条　"));
    }

    @Test
    void mayBeEmpty() {
        refused("statute.file_title", "1", "");
        refused("statute.file_title", "3", "\n\n");
    }

    @ParameterizedTest
    @CsvSource({"示例债务清理法.md,statute.file_name", "示例债务清理法(2019-03-01).txt,statute.file_name", "示例债务清理法(2019-02-30).md,statute.file_name_day",
        "示例债务清理法(2019-13-01).md,statute.file_name_day", "示例债务清理法(2027-01-01).md,statute.file_future", "(2019-03-01).md,statute.file_name"})
    void isRefusedByAWrongName(String name, String key) {
        assertThatThrownBy(() -> StatuteFile.parse(name, old, TODAY, false)).isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo(key));
    }

    @Test
    void mayBeCalledByItsShortTitleInWideBracketsAndInAFolder() {
        assertThat(StatuteFile.parse("法律\\示例债务清理法（2019-3-1）.md", old, TODAY, false).published()).isEqualTo("2019-03-01");
        assertThat(StatuteFile.parse("中华人民共和国示例债务清理法(2019-03-01).md", old, TODAY, false).published()).isEqualTo("2019-03-01");
    }
}
