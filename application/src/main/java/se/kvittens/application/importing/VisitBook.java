package se.kvittens.application.importing;

import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.application.importing.told.ToldVisit;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.source.VisitVersions;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;

/** The visits of a provider's month as they are told, each with its versions. */
final class VisitBook {

    private final String provider;
    private final YearMonth month;
    private final PeopleBook people;
    private final Map<Key, VisitVersions> visits = new LinkedHashMap<>();
    /** What was put in another month or under another provider, and when: moved there, a visit is no longer here. */
    private final Map<Key, Optional<Instant>> elsewhere = new HashMap<>();

    private final Map<VisitVersions.Told, Long> tellings = new EnumMap<>(VisitVersions.Told.class);
    private long otherMonths;
    private long otherProviders;

    /** A system never gives an id to two visits. */
    private record Key(SystemOfRecord system, VisitId id) {

        static Key of(ToldVisit told) {
            return new Key(told.system(), told.id());
        }
    }

    VisitBook(String provider, YearMonth month, PeopleBook people) {
        this.provider = provider;
        this.month = month;
        this.people = people;
    }

    void take(ToldVisit told) {
        if (!told.provider().orElse(provider).equals(provider)) {
            otherProviders++;
            leave(told);
        } else if (!touchesMonth(told)) {
            otherMonths++;
            leave(told);
        } else {
            Optional<RecipientId> recipient = people.recipient(told.recipient(), told.origin());
            Optional<CarerId> carer = people.carer(told.carer(), told.origin());
            if (recipient.isPresent() && carer.isPresent()) {
                tell(told, told.of(recipient.get(), carer.get()));
            }
        }
    }

    List<RegisteredVisit> current() {
        return visits.entrySet().stream()
                .filter(each -> !elsewhere.containsKey(each.getKey()))
                .map(each -> each.getValue().current())
                .toList();
    }

    /** Of those that are here. */
    List<VisitVersions> changed() {
        return visits.entrySet().stream()
                .filter(each -> !elsewhere.containsKey(each.getKey()))
                .map(Map.Entry::getValue)
                .filter(versions -> versions.all().size() > 1)
                .toList();
    }

    List<VisitVersions> gone() {
        return visits.entrySet().stream()
                .filter(each -> elsewhere.containsKey(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    ImportCounts counts() {
        return new ImportCounts(
                count(VisitVersions.Told.FIRST),
                count(VisitVersions.Told.NEWER),
                count(VisitVersions.Told.OLDER),
                count(VisitVersions.Told.AGAIN),
                otherMonths,
                otherProviders);
    }

    /** Without a time it takes away what was told before it, and nothing that comes after. */
    private void leave(ToldVisit told) {
        Key key = Key.of(told);
        VisitVersions here = visits.get(key);
        boolean counts = here == null
                ? told.origin().changed().isPresent()
                : !told.origin().isBefore(here.changed());
        if (counts && !told.origin().isBefore(elsewhere.getOrDefault(key, Optional.empty()))) {
            elsewhere.put(key, told.origin().changed());
        }
    }

    private void tell(ToldVisit told, RegisteredVisit visit) {
        Key key = Key.of(told);
        VisitVersions versions = visits.computeIfAbsent(key, none -> new VisitVersions());
        tellings.merge(versions.tell(visit, told.origin().changed()), 1L, Long::sum);
        Optional<Instant> left = elsewhere.get(key);
        if (left != null && !told.origin().isBefore(left)) {
            elsewhere.remove(key);
        }
    }

    /** Whether any of its times is in the month: which of them counts, the rules say (TIME-2, REG-7). */
    private boolean touchesMonth(ToldVisit told) {
        Stream<Instant> receipts = Stream.of(Optional.ofNullable(told.start()), Optional.ofNullable(told.end()))
                .flatMap(Optional::stream)
                .map(Receipt::at);
        Stream<Instant> changes = told.registration().adjustments().stream()
                .flatMap(change -> Stream.of(Optional.ofNullable(change.start()), Optional.ofNullable(change.end())))
                .flatMap(Optional::stream);
        return Stream.concat(receipts, changes)
                .anyMatch(at -> YearMonth.from(CareZone.dateOf(at)).equals(month));
    }

    private long count(VisitVersions.Told told) {
        return Objects.requireNonNullElse(tellings.get(told), 0L);
    }
}
