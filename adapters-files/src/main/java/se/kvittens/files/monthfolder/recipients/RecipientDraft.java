package se.kvittens.files.monthfolder.recipients;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.people.Recipient;

/** A recipient while its rows come together from several files. */
public final class RecipientDraft {

    private final Recipient recipient;
    private final int mealDeliveries;
    private final List<Execution> executions = new ArrayList<>(1);
    private final List<Absence> absences = new ArrayList<>(0);
    private Optional<Duration> excessApproved = Optional.empty();
    private boolean tagRefusalAgreed;

    RecipientDraft(Recipient recipient, int mealDeliveries) {
        this.recipient = recipient;
        this.mealDeliveries = mealDeliveries;
    }

    public Recipient recipient() {
        return recipient;
    }

    void add(Execution execution) {
        executions.add(execution);
    }

    void add(Absence absence) {
        absences.add(absence);
    }

    /** False where it was approved before. */
    public boolean approveExcess(Duration length) {
        boolean isFirst = excessApproved.isEmpty();
        excessApproved = excessApproved.or(() -> Optional.of(length));
        return isFirst;
    }

    /** False where it was agreed before. */
    public boolean agreeTagRefusal() {
        boolean isFirst = !tagRefusalAgreed;
        tagRefusalAgreed = true;
        return isFirst;
    }

    RecipientFile toFile() {
        Recipient decided = new Recipient(
                recipient.id(),
                recipient.born(),
                recipient.area(),
                recipient.socialPsychiatry(),
                recipient.temporaryStay(),
                tagRefusalAgreed,
                recipient.cohabitsWith());
        return new RecipientFile(decided, executions, absences, excessApproved.orElse(Duration.ZERO), mealDeliveries);
    }
}
