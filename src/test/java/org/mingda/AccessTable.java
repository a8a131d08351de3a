package org.mingda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mingda.account.Role;

/** The tables of {@code access.md}: who may open which address, and who may call which method of which service. */
public final class AccessTable {

    /** Those whose columns the table of addresses has, in its order. */
    public enum Visitor {
        NOBODY, READER, APPLICANT, LAWYER, TRAINEE, ADVISER, EDITOR, MODERATOR, VERIFIER, ADMIN
    }

    /**
     * One method of a service, as its row has it.
     *
     * @param service package and class, {@code report.ReportService}
     * @param method  its name, with the number of its parameters where there are two of that name: {@code open/1}
     * @param who     who may call it
     */
    public record Line(String service, String method, String who) {

        /** Whether the row is about a method of this service with this name and so many parameters. */
        public boolean isAbout(String inService, String name, int parameters) {
            return service.equals(inService) && (method.equals(name) || method.equals(name + "/" + parameters));
        }

        /** The roles of which one is enough, if nothing else is; otherwise none. */
        public Set<Role> roles() {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            for (String word : who.split(" or ")) {
                if (Stream.of(Role.values()).noneMatch(role -> role.name().equals(word))) {
                    return Set.of();
                }
                roles.add(Role.valueOf(word));
            }
            return roles;
        }

        /** The simple names of the page classes to which alone it is open, if it says so. */
        public List<String> onlyCallers() {
            return who.startsWith("only ") ? List.of(who.substring("only ".length()).split(" ")) : List.of();
        }
    }

    private AccessTable() {
    }

    /** Who may open each address, in the order of the table. */
    public static Map<String, Set<Visitor>> addresses() {
        Map<String, Set<Visitor>> rows = new LinkedHashMap<>();
        for (List<String> cells : cells("/")) {
            Set<Visitor> may = EnumSet.noneOf(Visitor.class);
            for (Visitor visitor : Visitor.values()) {
                if (cells.get(visitor.ordinal() + 1).equals("✓")) {
                    may.add(visitor);
                }
            }
            if (rows.put(cells.get(0), may) != null) {
                throw new AssertionError("two rows for " + cells.get(0));
            }
        }
        return rows;
    }

    /** A line for each method of each row. */
    public static List<Line> services() {
        List<Line> lines = new ArrayList<>();
        for (List<String> cells : cells("")) {
            if (cells.get(0).matches("[a-z]+\\.[A-Z]\\w+")) {
                Arrays.stream(cells.get(1).split(" ")).forEach(method -> lines.add(new Line(cells.get(0), method, cells.get(2))));
            }
        }
        return lines;
    }

    private static List<List<String>> cells(String beginning) {
        return lines().filter(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(cell -> cell.strip().replace("`", "")).toList())
                .filter(cells -> cells.get(0).startsWith(beginning)).toList();
    }

    private static Stream<String> lines() {
        try (InputStream table = AccessTable.class.getResourceAsStream("/access.md")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
