package se.kvittens.application.laying;

import java.time.Instant;
import java.time.chrono.ChronoLocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.keeping.Chronicle.Told;
import se.kvittens.application.keeping.Standing;
import se.kvittens.application.keeping.Standing.Said;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.DateSpan;

/** What stands of absences after all that was said, or after a part of it. */
final class SaidAbsences {

    private static final Comparator<Absence> IN_ORDER = Comparator.comparing(
                    (Absence absence) -> (ChronoLocalDate) absence.days().start())
            .thenComparing(Absence::cause);

    private final Standing<AbsenceSaid> standing;
    private final Map<RecipientId, Map<AbsenceKey, AbsenceSaid>> byRecipient;

    SaidAbsences(List<Told<AbsenceSaid>> all, Predicate<Instant> counts) {
        this.standing = new Standing<>(
                all, counts, said -> said.id().<Object>map(id -> id).orElseGet(() -> AbsenceKey.of(said)));
        this.byRecipient = standing.all().stream()
                .map(Said::last)
                .collect(Collectors.groupingBy(
                        AbsenceSaid::recipient,
                        Collectors.toMap(AbsenceKey::of, said -> said, (earlier, later) -> later, LinkedHashMap::new)));
    }

    Collection<Said<AbsenceSaid>> all() {
        return standing.all();
    }

    /** The last word under a key, whichever the id it was said by. */
    Optional<AbsenceSaid> of(AbsenceKey key) {
        return Optional.ofNullable(
                byRecipient.getOrDefault(key.recipient(), Map.of()).get(key));
    }

    /** The absences of a recipient in a month: each that was supplied, as it stands now, and after them those that were not. */
    List<Absence> over(RecipientId recipient, List<Absence> supplied, DateSpan month) {
        List<Absence> laid = new ArrayList<>();
        for (Absence each : supplied) {
            laid.add(of(AbsenceKey.of(recipient, each))
                    .map(said -> over(each, said.absence()))
                    .orElse(each));
        }
        List<AbsenceKey> there =
                supplied.stream().map(each -> AbsenceKey.of(recipient, each)).toList();
        byRecipient.getOrDefault(recipient, Map.of()).values().stream()
                .filter(said -> said.id().isPresent() && !there.contains(AbsenceKey.of(said)))
                .map(AbsenceSaid::absence)
                .filter(absence -> absence.days().overlaps(month))
                .sorted(IN_ORDER)
                .forEach(laid::add);
        return laid;
    }

    /** What was said counts; what it leaves open is as it was supplied. */
    static Absence over(Absence supplied, Absence said) {
        return new Absence(
                said.isOpen() ? supplied.days() : said.days(),
                said.cause(),
                said.known().or(supplied::known),
                said.description().isEmpty() ? supplied.description() : said.description());
    }
}
