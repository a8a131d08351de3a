package org.mingda.response;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingda.site.Province;

/** The spreads of all groups that are large enough to speak of. */
public final class Figures {

    /** Which questions; null stands for any. */
    private record Group(Long category, Province province) {
    }

    private final Map<Group, Spread> groups = new HashMap<>();
    private final Map<Long, Spread> professionals = new HashMap<>();

    /**
     * Figures of these waits.
     *
     * @param least groups with fewer are withheld
     */
    public Figures(List<Wait> waits, int least) {
        Map<Group, List<Duration>> grouped = new HashMap<>();
        Map<Long, List<Duration>> persons = new HashMap<>();
        for (Wait wait : waits) {
            persons.computeIfAbsent(wait.professional(), p -> new ArrayList<>()).add(wait.took());
            if (wait.first()) {
                for (Group group : Set.of(new Group(wait.category(), wait.province()), new Group(wait.category(), null), new Group(null, wait.province()), new Group(null, null))) {
                    grouped.computeIfAbsent(group, g -> new ArrayList<>()).add(wait.took());
                }
            }
        }
        keep(grouped, least, groups);
        keep(persons, least, professionals);
    }

    private static <K> void keep(Map<K, List<Duration>> from, int least, Map<K, Spread> to) {
        from.forEach((key, waits) -> {
            if (waits.size() >= least) {
                to.put(key, Spread.of(waits));
            }
        });
    }

    /** Of this field and province; null asks for any. Empty when too few. */
    public Optional<Spread> of(Long category, Province province) {
        return Optional.ofNullable(groups.get(new Group(category, province)));
    }

    /** Of one who answers: how long whoever asked had waited when his answer showed. Empty when too few. */
    public Optional<Spread> by(Long professional) {
        return Optional.ofNullable(professionals.get(Objects.requireNonNull(professional)));
    }

    /** The numbers of those whose median is within so many hours. */
    public Set<Long> within(long hours) {
        return professionals.entrySet().stream().filter(e -> e.getValue().getMedianHours() <= hours).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** The nearest group that is large enough: field and province, then the field, then the province, then all; empty when even all are too few. */
    public Optional<Expected> expected(Long category, Province province) {
        return of(category, province).map(s -> new Expected(s.median(), Basis.BOTH, s.count()))
                .or(() -> of(category, null).map(s -> new Expected(s.median(), Basis.FIELD, s.count())))
                .or(() -> of(null, province).map(s -> new Expected(s.median(), Basis.PROVINCE, s.count())))
                .or(() -> of(null, null).map(s -> new Expected(s.median(), Basis.ALL, s.count())));
    }
}
