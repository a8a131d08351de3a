package org.mingda.comment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingda.account.Account;
import org.mingda.account.Role;
import org.mingda.kernel.Token;
import org.mingda.testing.People;
import org.mingda.testing.ServiceTest;
import org.mingda.testing.Words;

@ServiceTest
class ThreadServiceIT {

    @Inject
    private ThreadService threads;

    @Inject
    private CommentService comments;

    @Inject
    private People people;

    private CommentThread thread(String path) {
        return comments.openThread(path, "收到催款函以后", null);
    }

    private Comment post(Account by, CommentThread thread, Comment repliedTo) {
        return comments.post(by, thread.getToken(), repliedTo == null ? null : repliedTo.getToken(), "先核实，再回复。" + Words.fresh());
    }

    @Test
    void pagesByFiftyAndLeadsToTheRightPage() {
        Account author = people.person(Role.EDITOR);
        CommentThread thread = thread("/article/abcdefghjkmn#top");
        Comment first = post(author, thread, null);
        Comment reply = post(author, thread, first);
        for (int i = 2; i < 51; i++) {
            post(author, thread, null);
        }
        Comment last = post(author, thread, null);

        ThreadView one = threads.published(thread, null, 1);
        assertThat(one.tops().items()).hasSize(50).first().extracting(CommentView::comment).isEqualTo(first);
        assertThat(one.tops().total()).isEqualTo(51);
        assertThat(one.total()).isEqualTo(52);
        assertThat(threads.published(thread, null, 2).tops().items()).extracting(CommentView::comment).containsExactly(last);
        assertThat(threads.published(thread, null, 3).tops().items()).isEmpty();
        assertThat(threads.place(reply, null)).isEqualTo("/article/abcdefghjkmn#c-" + reply.getToken());
        assertThat(threads.place(last, null)).isEqualTo("/comments/" + thread.getToken() + "?page=2#c-" + last.getToken());
    }

    @Test
    void readsTheFirstPagesOfSeveralThreadsAtOnce() {
        Account author = people.person(Role.EDITOR);
        Account reader = people.person();
        CommentThread talked = thread("/question/aaaaaaaaaaaa");
        CommentThread silent = thread("/question/aaaaaaaaaaaa");
        Comment top = post(author, talked, null);
        Comment reply = post(author, talked, top);
        Comment own = post(reader, talked, null);

        Map<String, ThreadView> views = threads.firstPages(List.of(talked, silent), null);
        assertThat(views.get(talked.getToken()).tops().items()).singleElement().satisfies(c -> {
            assertThat(c.comment()).isEqualTo(top);
            assertThat(c.replies()).extracting(CommentView::comment).containsExactly(reply);
        });
        assertThat(views.get(talked.getToken()).total()).isEqualTo(2);
        assertThat(views.get(silent.getToken()).tops().items()).isEmpty();
        assertThat(threads.firstPages(List.of(talked), reader).get(talked.getToken()).tops().items()).extracting(CommentView::comment).containsExactly(top, own);
        assertThat(threads.firstPages(List.of(), null)).isEmpty();
    }

    @Test
    void countsWhatEverybodyCanRead() {
        CommentThread thread = thread("/article/bbbbbbbbbbbb");
        CommentThread silent = thread("/article/cccccccccccc");
        Account author = people.person(Role.EDITOR);
        Comment top = post(author, thread, null);
        post(author, thread, top);
        post(people.person(), thread, null);

        assertThat(threads.counts(List.of(thread, silent))).containsExactly(Map.entry(thread.getToken(), 2L));
        assertThat(threads.counts(List.of())).isEmpty();
    }

    @Test
    void findsThreadsThatMayBeRead() {
        assertThat(threads.find(thread("/article/dddddddddddd").getToken())).isPresent();
        assertThat(threads.find(Token.fresh())).isEmpty();
    }
}
