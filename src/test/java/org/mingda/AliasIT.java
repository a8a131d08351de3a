package org.mingda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.answer.Answer;
import org.mingda.answer.Answers;
import org.mingda.answer.EsteemService;
import org.mingda.comment.CommentService;
import org.mingda.credential.Professionals;
import org.mingda.followup.FollowUpService;
import org.mingda.kernel.Refusal;
import org.mingda.me.ProfileService;
import org.mingda.moderation.Review;
import org.mingda.question.Alias;
import org.mingda.question.Question;
import org.mingda.question.QuestionDraft;
import org.mingda.question.QuestionListService;
import org.mingda.question.QuestionService;
import org.mingda.question.Questions;
import org.mingda.server.ServerSettings;
import org.mingda.testing.People;
import org.mingda.testing.PlainBrowser;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

/** No byte that others get leads from an alias to the account behind it, or from one question of an asker to another of his. */
@ServiceTest
class AliasIT {

    /** Of the asker; in no other name and no text. */
    private static final String NAME = "静水深流的石头";
    /** So many pages of a kind are read; beyond those, what the pages of the asker's own questions lead to. */
    private static final int OF_A_KIND = 15;
    private static final List<String> ENTRANCES = List.of("/", "/questions", "/articles", "/professionals", "/transparency", "/transparency/log", "/transparency/log.csv", "/transparency/log.json",
            "/about", "/rules", "/privacy", "/ask", "/me", "/desk", "/feed", "/feed.xml", "/rss", "/atom.xml", "/sitemap.xml", "/robots.txt", "/api", "/api/questions");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action|content)=\"(?:https?://[^/\"]+)?(/[^\"#]*)");
    /** Changes the language of the page that it leads back to, or signs in; both come once for each page. */
    private static final Pattern DETOUR = Pattern.compile("/language/.*|/sign-in\\?.*|/assets/.*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]{6,}");

    @Inject
    private ServerSettings server;

    @Inject
    private People people;

    @Inject
    private Questions questions;

    @Inject
    private QuestionListService reading;

    @Inject
    private QuestionService asking;

    @Inject
    private ProfileService profile;

    @Inject
    private Answers answers;

    @Inject
    private FollowUpService followUps;

    @Inject
    private EsteemService esteem;

    @Inject
    private CommentService comments;

    @Inject
    private Professionals professionals;

    @Test
    void leadsToNoAccountInAnythingThatOthersGet() throws IOException {
        Account asker = people.signInPerson();
        profile.rename(asker, NAME);
        Question first = told(asker);
        Question second = told(asker);
        questions.remove(told(asker).getReview());
        Map<String, HttpResponse<String>> pages = crawl(new PlainBrowser(server.publicUrl()), first.getPath(), second.getPath());
        assertThat(pages).containsKeys(first.getPath(), second.getPath(), "/transparency/log.json");
        assertThat(pages.get(first.getPath()).body()).contains(first.getAlias());
        pages.forEach((path, answer) -> assertThat(secretsOf(asker)).as(path).allSatisfy(secret -> assertThat(path + answer.headers().map() + answer.body()).doesNotContain(secret)));
        PlainBrowser lawyer = new PlainBrowser(server.publicUrl());
        Account other = people.signInPerson();
        lawyer.signIn(other.getName(), People.PASSWORD);
        for (Question question : List.of(first, second)) {
            assertThat(secretsOf(asker)).allSatisfy(secret -> assertThat(lawyer.read(question.getPath())).doesNotContain(secret));
        }
    }

    @Test
    void hasNothingInCommonWithAnotherOfTheSameAsker() throws IOException {
        Account asker = people.person();
        PlainBrowser reader = new PlainBrowser(server.publicUrl());
        HttpResponse<String> first = reader.open(told(asker).getPath());
        HttpResponse<String> second = reader.open(told(asker).getPath());
        // what is common to the questions of two people is common to all questions
        HttpResponse<String> others = reader.open(told(people.person()).getPath());
        Set<String> common = words(first);
        common.retainAll(words(second));
        common.removeAll(words(others));
        assertThat(common).isEmpty();
        assertThat(first.headers().map().keySet()).isEqualTo(second.headers().map().keySet());
        assertThat(first.headers().firstValue("ETag")).isEmpty();
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void isNotGivenAwayByARemarkBelowItsOwnQuestion() {
        Account asker = people.person();
        Question asked = shown(asker, Alias.fresh("求助者"));
        Answer answer = answered(asked, professionals.lawyer());
        assertThatThrownBy(() -> comments.post(asker, answer.getThread().getToken(), null, Words.fresh() + Words.fresh()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("answer.remark_under_alias"));
        assertThat(comments.post(people.person(), answer.getThread().getToken(), null, Words.fresh() + Words.fresh()).getToken()).isNotNull();
        Account named = people.person();
        Answer open = answered(shown(named, null), professionals.lawyer());
        assertThat(comments.post(named, open.getThread().getToken(), null, Words.fresh() + Words.fresh()).getToken()).isNotNull();
    }

    @Test
    void keepsSearchEnginesOutWhereItsAskerWants() throws IOException {
        Account asker = people.person();
        Question asked = shown(asker, Alias.fresh("求助者"));
        PlainBrowser reader = new PlainBrowser(server.publicUrl());
        String list = "/questions?category=" + asked.getCategory().getSlug();
        assertThat(reader.open(asked.getPath()).headers().firstValue("X-Robots-Tag")).isEmpty();
        assertThat(reader.read(asked.getPath()) + reader.read(list)).doesNotContain("noindex");
        asking.edit(asker, asked.getToken(), asked.getEdition(),
                new QuestionDraft(asked.getWords(), asked.getCategory(), asked.getProvince(), asked.getFacts(), asked.getAlias(), true));
        HttpResponse<String> page = reader.open(asked.getPath());
        assertThat(page.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex", "noarchive");
        assertThat(page.body()).contains("<meta name=\"robots\" content=\"noindex");
        assertThat(reader.read(list)).contains("noindex", "rel=\"nofollow\"", asked.getTitle());
    }

    @Test
    void tellsNothingInTheTitleToWhoeverWantsIt() throws IOException {
        Question asked = shown(people.person(), Alias.fresh("求助者"));
        Account member = people.signInPerson();
        PlainBrowser browser = new PlainBrowser(server.publicUrl()).signIn(member.getName(), People.PASSWORD);
        assertThat(title(browser.read(asked.getPath()))).contains(asked.getTitle());
        profile.wish(member, Locale.SIMPLIFIED_CHINESE, true);
        assertThat(title(browser.read(asked.getPath()))).isEqualTo("明答");
        assertThat(title(browser.read("/me/submissions"))).isEqualTo("明答");
    }

    private static String title(String page) {
        return page.replaceFirst("(?s).*<title>(.*?)</title>.*", "$1").strip();
    }

    /** A question under an alias of its own with all that its asker can add to it: an answer, a follow-up, acceptance. */
    private Question told(Account asker) {
        Question asked = shown(asker, Alias.fresh("求助者"));
        Answer answer = answered(asked, professionals.lawyer());
        approve(followUps.write(asker, answer.getToken(), Questions.words("那么我的工资会不会被扣")).getReview());
        esteem.accept(asker, answer.getToken());
        return reading.visible(null, asked.getToken());
    }

    private Question shown(Account asker, String alias) {
        Question asked = questions.pending(asker, alias);
        approve(asked.getReview());
        return reading.visible(null, asked.getToken());
    }

    private Answer answered(Question question, Account lawyer) {
        Answer answer = answers.write(lawyer, question.getToken(), Questions.words("先说结论：按您说的情况不会坐牢，接到起诉材料要签收。"));
        approve(answer.getReview());
        return answer;
    }

    private void approve(Review review) {
        if (review.isPending()) {
            questions.approve(review);
        }
    }

    private static List<String> secretsOf(Account asker) {
        return List.of(NAME, asker.getToken(), asker.getEmail(), asker.getEmail().replaceAll("@.*", "@"));
    }

    /** Everything that an anonymous visitor reaches by following what pages name, from these entrances. */
    private static Map<String, HttpResponse<String>> crawl(PlainBrowser browser, String... more) throws IOException {
        Deque<String> open = new ArrayDeque<>(Stream.concat(Arrays.stream(more), ENTRANCES.stream()).toList());
        Map<String, HttpResponse<String>> seen = new LinkedHashMap<>();
        Map<String, Integer> kinds = new HashMap<>();
        Set<String> wanted = new HashSet<>(open);
        while (!open.isEmpty()) {
            String path = open.poll();
            if (!seen.containsKey(path) && (wanted.contains(path) || kinds.merge(path.split("[/?]", 3)[1], 1, Integer::sum) <= OF_A_KIND)) {
                HttpResponse<String> answer = browser.open(path);
                seen.put(path, answer);
                List<String> onward = ADDRESS.matcher(answer.body()).results().map(found -> found.group(1).replace("&amp;", "&")).filter(next -> !DETOUR.matcher(next).matches())
                        .filter(next -> !seen.containsKey(next)).toList();
                open.addAll(onward);
                if (Arrays.asList(more).contains(path)) {
                    wanted.addAll(onward);
                }
                answer.headers().firstValue("Location").filter(next -> next.startsWith("/")).ifPresent(open::add);
            }
        }
        return seen;
    }

    /** The words of six letters or more in an answer, its headers with it; numbers alone are dates and counts. */
    private static Set<String> words(HttpResponse<String> answer) {
        return WORD.matcher(answer.headers().map() + answer.body()).results().map(MatchResult::group).filter(word -> !word.matches("\\d+"))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
