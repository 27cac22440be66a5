package se.kvittens.examples.cli.lifecare.visits;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.cli.Rejects;
import se.kvittens.files.monthfolder.FolderMonths;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.monthfolder.ProviderInput;

/**
 * The visits of a month folder that are to go out, provider by provider; one provider is held at a time. Of a visit that
 * two systems hold, the copy goes out that counts (SYS-1).
 */
final class OutgoingVisits {

    private final MonthFolder folder;
    private final boolean rejectsSkipped;
    private final Set<VisitId> wanted;
    private final Set<VisitId> unseen;
    private final Rejects rejects = new Rejects();
    private long passedOver;
    private String provider = "";

    /**
     * Of a folder.
     *
     * @param wanted those that are to go out; none for all
     */
    OutgoingVisits(MonthFolder folder, boolean rejectsSkipped, Set<VisitId> wanted) {
        this.folder = folder;
        this.rejectsSkipped = rejectsSkipped;
        this.wanted = Set.copyOf(wanted);
        this.unseen = new HashSet<>(wanted);
    }

    Iterator<RegisteredVisit> visits() {
        return new Visits(new FolderMonths(folder, rejectsSkipped, this::see).iterator());
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

        private final Iterator<Supplied> months;
        private Iterator<RegisteredVisit> ofProvider = Collections.emptyIterator();

        Visits(Iterator<Supplied> months) {
            this.months = months;
        }

        @Override
        public boolean hasNext() {
            while (!ofProvider.hasNext() && months.hasNext()) {
                ProviderMonth month = months.next().month();
                provider = month.provider().providerName();
                ofProvider = outgoing(month);
            }
            return ofProvider.hasNext();
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
                    .iterator();
        }
    }
}
