package se.kvittens.rest.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.domain.access.Role;

/**
 * Somebody who asks.
 *
 * @param role empty for a device, and for whoever has no token
 * @param kind how one comes
 */
record Knocker(Optional<Role> role, Kind kind) {

    private static final Set<Role> OF_MUNICIPALITY =
            EnumSet.of(Role.CASE_WORKER, Role.FEE_HANDLER, Role.SYSTEM_ADMINISTRATOR);

    enum Kind {
        NO_TOKEN("nobody: no token"),
        DEVICE("a device"),
        DEVICE_OF_OTHER("a device of another provider"),
        ONE_FACTOR("%s with one factor"),
        /** Of the provider that is asked about; of a carer, the one whose visit it is. */
        OWN("%s"),
        OTHERS_VISIT("%s (another's visit)"),
        EARLIER_DAY("%s (own visit, of an earlier day)"),
        OTHER_PROVIDER("%s of another provider");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** All who come in this way. */
        private String together() {
            return switch (this) {
                case ONE_FACTOR, OTHER_PROVIDER -> words.formatted("everybody");
                case OWN -> "every role";
                case NO_TOKEN, DEVICE, DEVICE_OF_OTHER -> words;
                case OTHERS_VISIT, EARLIER_DAY -> words.formatted(Role.CARER);
            };
        }
    }

    /** Everybody there is, in the order of the page. */
    static List<Knocker> all() {
        List<Knocker> all = new ArrayList<>();
        Stream.of(Kind.NO_TOKEN, Kind.DEVICE, Kind.DEVICE_OF_OTHER)
                .map(kind -> new Knocker(Optional.empty(), kind))
                .forEach(all::add);
        for (Role role : Role.values()) {
            kindsOf(role).map(kind -> new Knocker(Optional.of(role), kind)).forEach(all::add);
        }
        return all;
    }

    private static Stream<Kind> kindsOf(Role role) {
        if (role == Role.CARER) {
            return Stream.of(Kind.OWN, Kind.OTHERS_VISIT, Kind.EARLIER_DAY, Kind.OTHER_PROVIDER, Kind.ONE_FACTOR);
        }
        return OF_MUNICIPALITY.contains(role)
                ? Stream.of(Kind.OWN, Kind.ONE_FACTOR)
                : Stream.of(Kind.OWN, Kind.OTHER_PROVIDER, Kind.ONE_FACTOR);
    }

    /** Those of a list, where all who come in one way say so together. */
    static String labels(List<Knocker> who) {
        List<String> labels = new ArrayList<>();
        for (Knocker each : who) {
            labels.add(who.containsAll(allOf(each.kind)) ? each.kind.together() : each.label());
        }
        return labels.stream().distinct().collect(Collectors.joining(", "));
    }

    private static List<Knocker> allOf(Kind kind) {
        return all().stream().filter(each -> each.kind == kind).toList();
    }

    boolean isOfMunicipality() {
        return role.filter(OF_MUNICIPALITY::contains).isPresent();
    }

    String label() {
        String name = role.map(Role::name).orElse("");
        String own = role.filter(Role.CARER::equals).isPresent() && kind == Kind.OWN ? "%s (own visit)" : kind.words;
        return own.formatted(name);
    }
}
