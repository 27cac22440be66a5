package se.kvittens.bench.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.bench.Subject;

/**
 * The first months of a subject as facts for the rule engine: visits as they were registered, and granted time as
 * Kvittens reckons it.
 */
final class DroolsFacts {

    private final List<ProviderMonth> months = new ArrayList<>();
    private final List<RegisteredVisit> registered = new ArrayList<>();
    private final List<VisitFact> visits = new ArrayList<>();
    private final List<Long> granted = new ArrayList<>();
    private long lock;

    private DroolsFacts() {}

    /** Whole providers, until there are at least so many visits. */
    static DroolsFacts of(Subject subject, long visits) {
        DroolsFacts facts = new DroolsFacts();
        Settle settle = new Settle(subject.books());
        for (ProviderMonth month : subject.months()) {
            if (facts.visits.size() < visits) {
                facts.add(month, settle.settle(month, Subject.BASIS).get());
            }
        }
        return facts;
    }

    List<ProviderMonth> months() {
        return months;
    }

    /** By the number of the visit fact. */
    List<RegisteredVisit> registered() {
        return registered;
    }

    List<VisitFact> visits() {
        return visits;
    }

    /** Fresh ones, since the rules use them up. */
    List<GrantedFact> granted() {
        List<GrantedFact> facts = new ArrayList<>();
        for (int recipient = 0; recipient < granted.size(); recipient++) {
            facts.add(new GrantedFact(recipient, granted.get(recipient)));
        }
        return facts;
    }

    /** In seconds of the epoch. */
    long lock() {
        return lock;
    }

    private void add(ProviderMonth month, Settlement settlement) {
        months.add(month);
        lock = settlement.provenance().lock().value().instant().getEpochSecond();
        Map<RecipientId, Long> settled = new HashMap<>();
        for (RecipientMonth recipient : settlement.recipients()) {
            settled.put(recipient.recipient().id(), recipient.granted().value().toSeconds());
        }
        Map<RecipientId, Integer> numbers = new HashMap<>();
        for (RecipientFile file : month.recipients()) {
            numbers.put(file.recipient().id(), granted.size());
            granted.add(settled.getOrDefault(file.recipient().id(), 0L));
        }
        for (RegisteredVisit visit : month.visits()) {
            visits.add(factOf(visit, numbers.getOrDefault(visit.recipient(), 0)));
            registered.add(visit);
        }
    }

    private VisitFact factOf(RegisteredVisit visit, int recipient) {
        Receipt start = visit.start();
        Receipt end = visit.end();
        int seconds = start == null || end == null
                ? VisitFact.UNKNOWN
                : (int) Duration.between(start.at(), end.at()).toSeconds();
        long approved = visit.registration()
                .approved()
                .map(each -> each.getEpochSecond())
                .orElse(VisitFact.NEVER);
        return new VisitFact(visits.size(), recipient, seconds, approved);
    }
}
