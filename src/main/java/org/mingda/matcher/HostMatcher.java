package org.mingda.matcher;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingda.kernel.Refusal;
import org.mingda.screening.ContactPlace;
import org.mingda.screening.PlainText;

/**
 * Links and mail addresses by their host, one a line, each with all hosts under it: {@code example.com} is meant, {@code +example.com} is allowed (here and by the
 * contact check), {@code *} means every host that is not allowed.
 */
public final class HostMatcher implements Matcher {

    private static final Set<String> KINDS = Set.of("link", "email");
    private static final String ANY = "*";

    private final Set<String> meant = new HashSet<>();
    private final Set<String> allowed = new HashSet<>();

    private HostMatcher(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = PlainText.of(lines.get(i).strip()).text();
            if (line.equals(ANY)) {
                meant.add(ANY);
            } else if (line.startsWith("+")) {
                allowed.add(host(line.substring(1).strip(), i + 1));
            } else if (!line.isEmpty()) {
                meant.add(host(line, i + 1));
            }
        }
        if (meant.isEmpty() && allowed.isEmpty()) {
            throw new Refusal("rule.empty");
        }
    }

    /** Reads a rule's text. Refuses, with the number of the line, what is no host. */
    public static HostMatcher of(String body) {
        return new HostMatcher(body == null ? List.of() : body.lines().toList());
    }

    private static String host(String line, int number) {
        if (line.length() > 253 || !line.matches("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+")) {
            throw new Refusal("rule.host_unusable", number);
        }
        return line;
    }

    /** Hosts that texts may link to. */
    public Set<String> allowed() {
        return Set.copyOf(allowed);
    }

    @Override
    public List<Span> find(Reading field) {
        return meant.isEmpty() ? List.of()
                : Span.outermost(field.contacts().stream().filter(this::isMeant).map(place -> new Span(place.start(), place.end())).toList());
    }

    private boolean isMeant(ContactPlace place) {
        return KINDS.contains(place.kind()) && !holds(allowed, place.host()) && (meant.contains(ANY) || holds(meant, place.host()));
    }

    private static boolean holds(Set<String> hosts, String host) {
        for (int from = 0; from >= 0; from = host.indexOf('.', from) + 1) {
            if (hosts.contains(host.substring(from))) {
                return true;
            }
            if (host.indexOf('.', from) < 0) {
                return false;
            }
        }
        return false;
    }
}
