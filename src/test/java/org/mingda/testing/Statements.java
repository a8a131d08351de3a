package org.mingda.testing;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Which SQL statements the forum needs for a page: {@code statements.of(browser, "/questions")}, inside the server. They are taken from EclipseLink's log, in whose place one is put that
 * listens to the thread which answers the watched page and to no other. Its types are not in sight of the compiler, hence the proxy.
 */
@Stateless
public class Statements {
    private static final String SQL = "sql";
    /** Set while the thread answers the watched page. */
    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();
    /** A page takes far less; this is for a machine that stands still. */
    private static final int PATIENCE_SECONDS = 60;
    private static volatile String watched;
    private static volatile CompletableFuture<List<String>> latest;

    @PersistenceContext
    private EntityManager em;

    /** The statements for one reading of a page by somebody who has just read it before. */
    public List<String> of(PlainBrowser browser, String path) throws IOException {
        listen();
        browser.read(path);
        CompletableFuture<List<String>> needed = new CompletableFuture<>();
        latest = needed;
        watched = path;
        try {
            browser.read(path);
            // the browser has its page before the server is done with it
            return needed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException never) {
            throw new AssertionError(path + " leads elsewhere", never);
        } finally {
            watched = null;
        }
    }

    private void listen() {
        try {
            Class<?> sessions = Class.forName("org.eclipse.persistence.sessions.Session");
            Class<?> logs = Class.forName("org.eclipse.persistence.logging.SessionLog");
            Object session = em.unwrap(sessions);
            Object log = sessions.getMethod("getSessionLog").invoke(session);
            if (!Proxy.isProxyClass(log.getClass())) {
                sessions.getMethod("setSessionLog", logs).invoke(session, Proxy.newProxyInstance(logs.getClassLoader(), new Class<?>[] {logs}, listener(log)));
            }
        } catch (ReflectiveOperationException other) {
            throw new AssertionError("EclipseLink is not what it was", other);
        }
    }

    private static InvocationHandler listener(Object log) {
        return (proxy, method, arguments) -> {
            List<String> heard = HEARD.get();
            boolean asked = method.getName().equals("shouldLog") && arguments.length == 2 && SQL.equals(arguments[1]);
            if (heard != null && asked) {
                return true;
            }
            if (heard != null && method.getName().equals("log") && arguments.length == 1
                    && SQL.equals(arguments[0].getClass().getMethod("getNameSpace").invoke(arguments[0]))) {
                heard.add(String.valueOf(arguments[0].getClass().getMethod("getMessage").invoke(arguments[0])));
                return null;
            }
            try {
                return method.invoke(log, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
    }

    /** Stands before the forum's own filters. */
    @WebListener
    public static class Listener implements ServletContextListener {
        @Override
        public void contextInitialized(ServletContextEvent event) {
            event.getServletContext().addFilter("statements", Watch.class).addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
        }
    }

    /** Notes what is heard while the watched page is answered. */
    public static class Watch extends HttpFilter {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
            if (!request.getRequestURI().equals(watched)) {
                chain.doFilter(request, response);
                return;
            }
            List<String> heard = new ArrayList<>();
            HEARD.set(heard);
            try {
                chain.doFilter(request, response);
            } finally {
                HEARD.remove();
                latest.complete(heard);
            }
        }
    }
}
