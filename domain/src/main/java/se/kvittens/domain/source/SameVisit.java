package se.kvittens.domain.source;

import java.time.Instant;
import java.util.Comparator;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.visit.RegisteredVisit;

/** A visit that both systems hold, each under an id of its own or both under one. */
public record SameVisit(RegisteredVisit phoniro, RegisteredVisit lifecare) {

    /** By their earlier first receipts; no two pairs have an id in common. */
    static final Comparator<SameVisit> IN_ORDER =
            Comparator.comparing(SameVisit::start).thenComparing(pair -> pair.phoniro.id());

    public SameVisit {
        if (phoniro.system() != SystemOfRecord.PHONIRO || lifecare.system() != SystemOfRecord.LIFECARE) {
            throw new IllegalArgumentException("The visits are of the systems %s and %s.%nMaybe they were swapped."
                    .formatted(phoniro.system(), lifecare.system()));
        }
    }

    /** From the copy of one system and that of the other. */
    static SameVisit of(RegisteredVisit one, RegisteredVisit other) {
        return one.system() == SystemOfRecord.PHONIRO ? new SameVisit(one, other) : new SameVisit(other, one);
    }

    public RegisteredVisit in(SystemOfRecord system) {
        return system == SystemOfRecord.PHONIRO ? phoniro : lifecare;
    }

    /** The earlier of the two first receipts, by which SYS-1 finds the system that counts. */
    public Instant start() {
        Instant here = phoniro.firstReceipt();
        Instant there = lifecare.firstReceipt();
        return there.isBefore(here) ? there : here;
    }

    public boolean isOfOneId() {
        return phoniro.id().equals(lifecare.id());
    }
}
