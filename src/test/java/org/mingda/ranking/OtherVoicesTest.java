package org.mingda.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Learning from one voice and judging another: the patterns of {@link Phrases} against some five hundred posts that were each written by themselves, among them many questions that say
 * what adverts say. What is asked for here lies a little below what was measured; the nine of ten is reached on kinds like those learned from, see {@link LearnerTest}.
 */
class OtherVoicesTest {

    private static final double ALLOWED = 0.01;
    private static final List<String> SOUGHT = List.of("advert", "fraud", "gambling");
    private static final int PARTS = 6;

    private record Post(String text, String kind) {

        boolean rejected() {
            return SOUGHT.contains(kind);
        }

        Example example() {
            return new Example(NGrams.of("", text).buckets(), rejected());
        }
    }

    private static List<Post> posts() {
        List<Post> posts = new ArrayList<>();
        List.of("advert", "fraud", "gambling", "legal", "chat").forEach(kind -> Phrases.posts(kind).forEach(text -> posts.add(new Post(text, kind))));
        Collections.shuffle(posts, new Random(1));
        return posts;
    }

    private static List<Post> patterns(long seed) {
        List<Post> posts = new ArrayList<>();
        SOUGHT.forEach(kind -> Phrases.of(kind, seed).texts(67).forEach(text -> posts.add(new Post(text, kind))));
        Phrases.of("legal", seed).texts(270).forEach(text -> posts.add(new Post(text, "legal")));
        Phrases.of("chat", seed).texts(130).forEach(text -> posts.add(new Post(text, "chat")));
        return posts;
    }

    private static Learned learned(List<Post> posts) {
        return new Learner(posts.stream().map(Post::example).toList(), ALLOWED).learn(step -> { });
    }

    private static boolean isHeld(Learned model, Post post) {
        return model.weights().score(post.example().buckets()) >= model.threshold();
    }

    private static double held(Learned model, List<Post> posts, List<String> kinds) {
        return posts.stream().filter(post -> kinds.contains(post.kind())).mapToInt(post -> isHeld(model, post) ? 1 : 0).average().orElseThrow();
    }

    private static void tell(String what, double adverts, double questions, double chat) {
        System.out.printf("%s: %.1f %% of adverts held, %.1f %% of questions, %.1f %% of chat%n", what, adverts * 100, questions * 100, chat * 100);
    }

    @Test
    void holdsMostPostsOfAnotherVoice() {
        Learned model = learned(patterns(1));
        double adverts = held(model, posts(), SOUGHT);
        double questions = held(model, posts(), List.of("legal"));
        tell("patterns to posts", adverts, questions, held(model, posts(), List.of("chat")));
        assertThat(adverts).isGreaterThan(0.85);
        assertThat(questions).isLessThan(0.05);
    }

    @Test
    void holdsMostPatternsWhenItLearnedFromPosts() {
        Learned model = learned(posts());
        double adverts = held(model, patterns(5), SOUGHT);
        double questions = held(model, patterns(5), List.of("legal"));
        tell("posts to patterns", adverts, questions, held(model, patterns(5), List.of("chat")));
        assertThat(adverts).isGreaterThan(0.75);
        assertThat(questions).isLessThan(0.01);
    }

    @Test
    void holdsMostPostsOfWhichNoTwoAreAlike() {
        List<Post> posts = posts();
        List<Post> adverts = new ArrayList<>();
        List<Post> questions = new ArrayList<>();
        int advertsHeld = 0;
        int questionsHeld = 0;
        for (int part = 0; part < PARTS; part++) {
            List<Post> learned = new ArrayList<>();
            List<Post> judged = new ArrayList<>();
            for (int i = 0; i < posts.size(); i++) {
                (i % PARTS == part ? judged : learned).add(posts.get(i));
            }
            Learned model = learned(learned);
            judged.stream().filter(Post::rejected).forEach(adverts::add);
            judged.stream().filter(post -> post.kind().equals("legal")).forEach(questions::add);
            advertsHeld += judged.stream().filter(post -> post.rejected() && isHeld(model, post)).count();
            questionsHeld += judged.stream().filter(post -> post.kind().equals("legal") && isHeld(model, post)).count();
        }
        tell("posts to other posts", (double) advertsHeld / adverts.size(), (double) questionsHeld / questions.size(), Double.NaN);
        assertThat((double) advertsHeld / adverts.size()).isGreaterThan(0.65);
        assertThat((double) questionsHeld / questions.size()).isLessThan(0.04);
    }

    /** Three of a hundred decisions are mistakes: without leaving them out, the threshold would lie above most adverts. */
    @Test
    void bearsSomeWrongDecisions() {
        Random random = new Random(1);
        List<Example> examples = patterns(1).stream().map(Post::example).map(e -> random.nextInt(100) < 3 ? new Example(e.buckets(), !e.rejected()) : e).toList();
        Learned model = new Learner(examples, ALLOWED).learn(step -> { });
        double adverts = held(model, patterns(5), SOUGHT);
        double questions = held(model, patterns(5), List.of("legal"));
        tell("with wrong decisions", adverts, questions, held(model, patterns(5), List.of("chat")));
        assertThat(adverts).isGreaterThan(0.85);
        assertThat(questions).isLessThan(0.01);
    }
}
