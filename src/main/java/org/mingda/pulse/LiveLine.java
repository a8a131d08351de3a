package org.mingda.pulse;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.mingda.account.Account;

/** One page that listens: keeps the newest message until the connection takes it, so that a slow reader holds nobody up and gets no backlog. */
final class LiveLine implements WriteListener, AsyncListener {

    private final Account account;
    private final AsyncContext context;
    private final ServletOutputStream out;
    private final Consumer<LiveLine> closed;
    private String last;
    private String next;

    LiveLine(Account account, AsyncContext context, Consumer<LiveLine> closed) throws IOException {
        this.account = account;
        this.context = context;
        this.closed = closed;
        this.out = context.getResponse().getOutputStream();
    }

    void open() {
        context.addListener(this);
        out.setWriteListener(this);
    }

    Account account() {
        return account;
    }

    /** Sends counts if they are others than before, else a sign of life, by which a dead connection is found. */
    void send(String counts) {
        synchronized (this) {
            next = counts.equals(last) ? ":\n\n" : "data: " + counts + "\n\n";
            last = counts;
        }
        try {
            onWritePossible();
        } catch (IOException | IllegalStateException gone) {
            end();
        }
    }

    @Override
    public void onWritePossible() throws IOException {
        synchronized (this) {
            while (next != null && out.isReady()) {
                out.write(next.getBytes(StandardCharsets.UTF_8));
                next = null;
                if (out.isReady()) {
                    out.flush();
                }
            }
        }
    }

    /** Ends the answer; the browser asks again after a while. */
    void end() {
        closed.accept(this);
        try {
            context.complete();
        } catch (IllegalStateException ended) {
            // the container was faster
        }
    }

    @Override
    public void onError(Throwable gone) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        closed.accept(this);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // an answer is opened once
    }
}
