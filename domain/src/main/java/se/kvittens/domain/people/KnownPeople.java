package se.kvittens.domain.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The people of a register, to be found by what another system calls them: by an id if it names one, else by the whole
 * name. Nobody is guessed: a name that two people bear finds neither, and one that nobody bears finds those it may mean.
 *
 * @param <I> what names a person here
 */
public final class KnownPeople<I extends Comparable<I>> {

    private static final int MOST_CANDIDATES = 5;

    private final Map<String, I> byId = new HashMap<>();
    private final Map<PersonName, TreeSet<I>> byName = new HashMap<>();
    private final Map<String, List<PersonName>> namesByPart = new HashMap<>();

    /** What a search finds. */
    public sealed interface Match<I> {

        /** The one person. */
        record One<I>(I person) implements Match<I> {}

        /** Several bear the name. */
        record Several<I>(List<I> people) implements Match<I> {}

        /** Nobody; perhaps one of these is meant. */
        record None<I>(List<I> alike) implements Match<I> {}
    }

    /** Nobody yet. */
    public KnownPeople() {}

    /**
     * Adds a person, or another name of one.
     *
     * @param id as other systems write it
     */
    public void add(I person, String id, Optional<String> name) {
        byId.put(id, person);
        name.map(PersonName::of).filter(read -> !read.parts().isEmpty()).ifPresent(read -> {
            TreeSet<I> bearers = byName.computeIfAbsent(read, none -> new TreeSet<>());
            if (bearers.isEmpty()) {
                read.parts().stream()
                        .distinct()
                        .forEach(part -> namesByPart
                                .computeIfAbsent(part, none -> new ArrayList<>())
                                .add(read));
            }
            bearers.add(person);
        });
    }

    /** By the id alone where there is one: a wrong id is not mended by a name. */
    public Match<I> find(Optional<String> id, Optional<String> name) {
        if (id.isPresent()) {
            I person = byId.get(id.get());
            return person == null ? new Match.None<>(List.of()) : new Match.One<>(person);
        }
        PersonName wanted = PersonName.of(name.orElse(""));
        TreeSet<I> bearers = byName.get(wanted);
        if (bearers == null) {
            return new Match.None<>(alike(wanted));
        }
        return bearers.size() == 1 ? new Match.One<>(bearers.first()) : new Match.Several<>(List.copyOf(bearers));
    }

    private List<I> alike(PersonName wanted) {
        TreeSet<I> alike = new TreeSet<>();
        for (String part : wanted.parts()) {
            for (PersonName name : namesByPart.getOrDefault(part, List.of())) {
                if (name.isLike(wanted)) {
                    alike.addAll(byName.get(name));
                }
            }
        }
        return alike.stream().limit(MOST_CANDIDATES).toList();
    }
}
