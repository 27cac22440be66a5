package se.kvittens.domain.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * Which visits of two systems are the same (SYS-1). Each visit is in one of the three lists, once; their order hangs on
 * the visits and not on the order in which they came.
 */
public record SameVisits(List<SameVisit> both, List<RegisteredVisit> onlyPhoniro, List<RegisteredVisit> onlyLifecare) {

    static final Comparator<RegisteredVisit> IN_ORDER =
            Comparator.comparing(RegisteredVisit::firstReceipt).thenComparing(RegisteredVisit::id);

    public SameVisits {
        both = List.copyOf(both);
        onlyPhoniro = List.copyOf(onlyPhoniro);
        onlyLifecare = List.copyOf(onlyLifecare);
    }

    /** Those of one id, whatever else they say. */
    public static SameVisits byId(List<RegisteredVisit> visits) {
        Matching matching = new Matching();
        matching.pairById(visits);
        return matching.result();
    }

    /**
     * Those of one id; of the others, those of the same recipient and carer whose first receipts are at most so far
     * apart. Nobody is paired twice: the nearest are taken first, and of those equally near the first by id.
     */
    public static SameVisits within(Duration mostApart, List<RegisteredVisit> visits) {
        Matching matching = new Matching();
        matching.pairById(visits);
        matching.pairByStart(mostApart);
        return matching.result();
    }

    /** All visits, the copies of each pair under the id that this system gave it: what a settlement counts once. */
    public List<RegisteredVisit> underOneId(SystemOfRecord naming) {
        Stream<RegisteredVisit> pairs = both.stream()
                .flatMap(pair -> Stream.of(pair.phoniro(), pair.lifecare())
                        .map(copy -> copy.withId(pair.in(naming).id())));
        return Stream.of(pairs, onlyPhoniro.stream(), onlyLifecare.stream())
                .flatMap(each -> each)
                .toList();
    }

    /** Whom a visit joins: only visits of the same two people can be the same. */
    private record People(RecipientId recipient, CarerId carer) {}

    private static final class Matching {

        private final List<SameVisit> both = new ArrayList<>();
        private final Map<VisitId, RegisteredVisit> phoniro = new HashMap<>();
        private final Map<VisitId, RegisteredVisit> lifecare = new HashMap<>();

        void pairById(List<RegisteredVisit> visits) {
            for (RegisteredVisit visit : visits) {
                Map<VisitId, RegisteredVisit> held = visit.system() == SystemOfRecord.PHONIRO ? phoniro : lifecare;
                if (held.put(visit.id(), visit) != null) {
                    throw new IllegalArgumentException(
                            "%s holds two visits of the id (%s).%nMaybe one is a newer version."
                                    .formatted(visit.system(), visit.id()));
                }
            }
            for (RegisteredVisit here : List.copyOf(phoniro.values())) {
                RegisteredVisit there = lifecare.get(here.id());
                if (there != null) {
                    pair(new SameVisit(here, there));
                }
            }
        }

        void pairByStart(Duration mostApart) {
            if (phoniro.isEmpty() || lifecare.isEmpty()) {
                return;
            }
            Map<People, List<RegisteredVisit>> byPeople = new HashMap<>();
            Stream.concat(phoniro.values().stream(), lifecare.values().stream())
                    .forEach(visit -> byPeople.computeIfAbsent(
                                    new People(visit.recipient(), visit.carer()), none -> new ArrayList<>(2))
                            .add(visit));
            byPeople.values()
                    .forEach(
                            visits -> new NearestStarts(mostApart).pairs(visits).forEach(this::pair));
        }

        SameVisits result() {
            both.sort(SameVisit.IN_ORDER);
            return new SameVisits(both, inOrder(phoniro), inOrder(lifecare));
        }

        private void pair(SameVisit pair) {
            both.add(pair);
            phoniro.remove(pair.phoniro().id());
            lifecare.remove(pair.lifecare().id());
        }

        private static List<RegisteredVisit> inOrder(Map<VisitId, RegisteredVisit> held) {
            return held.values().stream().sorted(IN_ORDER).toList();
        }
    }
}
