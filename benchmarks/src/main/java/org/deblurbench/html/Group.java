package org.deblurbench.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows that answer one question: the same work by several backends, or, in another project's results, the methods of one
 * class.
 *
 * @param title what the work is
 * @param unit of the scores; empty if none is ok
 * @param members each with the name of the contestant it is of
 */
record Group(String title, String unit, List<Member> members) {
    record Member(String name, Shown shown) {}

    /** The contestants, in order of appearance. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        members.forEach(member -> names.add(member.name()));
        return names;
    }

    /** All groups, in order of appearance. */
    static List<Group> of(List<Shown> rows) {
        boolean threadsDiffer =
                rows.stream().map(row -> row.param(Shown.THREADS)).distinct().count() > 2;
        Map<String, List<Member>> groups = new LinkedHashMap<>();
        for (Shown row : rows) {
            boolean backend = row.param(Shown.BACKEND) != null;
            String title;
            String name;
            if (backend) {
                String threads = row.param(Shown.THREADS);
                title = (row.row().key().shortName() + " " + row.params(Shown.BACKEND, Shown.THREADS)).strip()
                        + (threads == null || (threads.equals("1") && !threadsDiffer) ? "" : ", threads " + threads);
                name = row.param(Shown.BACKEND);
            } else {
                title = row.className();
                name = (row.methodName() + " " + row.params()).strip();
            }
            title += row.row().key().mode().equals("avgt")
                            || row.row().key().mode().equals("ss")
                    ? ""
                    : " (" + row.row().key().mode() + ")";
            groups.computeIfAbsent(title, t -> new ArrayList<>()).add(new Member(name, row));
        }
        List<Group> list = new ArrayList<>();
        groups.forEach((title, members) -> list.add(new Group(
                title,
                members.stream()
                        .filter(m -> m.shown().ok())
                        .map(m -> m.shown().metric().unit())
                        .findFirst()
                        .orElse(""),
                members)));
        return list;
    }
}
