package se.kvittens.examples.cli.lifecare.visits;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.cli.folder.Rejects;
import se.kvittens.files.monthfolder.FolderMonths;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.monthfolder.ProviderInput;

/**
 * The visits of a month folder that are to go out, provider by provider; one provider is held at a time. Those come first
 * that the other system was asked least often to take: the folder is read once for each number of times. Of a visit that
 * two systems hold, the copy goes out that counts (SYS-1).
 */
final class OutgoingVisits {

    private final MonthFolder folder;
    private final boolean rejectsSkipped;
    private final Set<VisitId> wanted;
    private final Set<VisitId> unseen;
    private final Map<VisitId, Integer> askedInVain;
    private final Rejects rejects = new Rejects();
    private long passedOver;
    private String provider = "";

    /**
     * Of a folder.
     *
     * @param wanted those that are to go out; none for all
     * @param askedInVain how often each that waits was asked for as yet
     */
    OutgoingVisits(MonthFolder folder, boolean rejectsSkipped, Set<VisitId> wanted, Map<VisitId, Integer> askedInVain) {
        this.folder = folder;
        this.rejectsSkipped = rejectsSkipped;
        this.wanted = Set.copyOf(wanted);
        this.unseen = new HashSet<>(wanted);
        this.askedInVain = Map.copyOf(askedInVain);
    }

    Iterator<RegisteredVisit> visits() {
        SortedSet<Integer> turns = new TreeSet<>(askedInVain.values());
        turns.add(0);
        return new Visits(turns.iterator());
    }

    /** Whose visit was given last. */
    String provider() {
        return provider;
    }

    Rejects rejects() {
        return rejects;
    }

    /** How many providers nothing was taken from, since their files have faults. */
    long passedOver() {
        return passedOver;
    }

    /** How many of those that are wanted were not found. */
    int unseen() {
        return unseen.size();
    }

    private void see(ProviderInput input) {
        rejects.add(input);
        passedOver += input.isWithoutFault() || (rejectsSkipped && input.isUsableWithoutRejects()) ? 0 : 1;
    }

    private final class Visits implements Iterator<RegisteredVisit> {

        private final Iterator<Integer> turns;
        private int turn;
        private Iterator<Supplied> months = Collections.emptyIterator();
        private Iterator<RegisteredVisit> ofProvider = Collections.emptyIterator();

        /** Of numbers of times. */
        Visits(Iterator<Integer> turns) {
            this.turns = turns;
        }

        @Override
        public boolean hasNext() {
            while (!ofProvider.hasNext() && (months.hasNext() || beginsTurn())) {
                ProviderMonth month = months.next().month();
                provider = month.provider().providerName();
                ofProvider = outgoing(month);
            }
            return ofProvider.hasNext();
        }

        /** Whether there is a turn left with any month; what is wrong with the folder is told in the first one. */
        private boolean beginsTurn() {
            while (!months.hasNext() && turns.hasNext()) {
                turn = turns.next();
                Consumer<ProviderInput> inputs = turn == 0 ? OutgoingVisits.this::see : input -> {};
                months = new FolderMonths(folder, rejectsSkipped, inputs).iterator();
            }
            return months.hasNext();
        }

        @Override
        public RegisteredVisit next() {
            if (!hasNext()) {
                throw new NoSuchElementException("There is no further visit.");
            }
            RegisteredVisit visit = ofProvider.next();
            unseen.remove(visit.id());
            return visit;
        }

        private Iterator<RegisteredVisit> outgoing(ProviderMonth month) {
            Predicate<RegisteredVisit> isWanted = visit -> wanted.isEmpty() || wanted.contains(visit.id());
            return folder.rules().cutOver().counting(month.visits(), month.provider()).visits().stream()
                    .filter(isWanted)
                    .filter(visit -> askedInVain.getOrDefault(visit.id(), 0) == turn)
                    .iterator();
        }
    }
}
