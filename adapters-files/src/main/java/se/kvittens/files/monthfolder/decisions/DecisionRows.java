package se.kvittens.files.monthfolder.decisions;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.files.csv.Choices;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.monthfolder.recipients.RecipientDraft;
import se.kvittens.files.monthfolder.recipients.Register;
import se.kvittens.files.monthfolder.visits.VisitShelf;

/** Takes in {@code decisions.csv}, once the visits are there; a decision that was taken in before is a fault. */
public final class DecisionRows implements Consumer<Row<DecisionColumn>> {

    private static final Choices<DecisionKind> KINDS = Choices.all(DecisionKind.class);

    private final Register register;
    private final VisitShelf shelf;

    public DecisionRows(Register register, VisitShelf shelf) {
        this.register = register;
        this.shelf = shelf;
    }

    @Override
    public void accept(Row<DecisionColumn> row) {
        RecipientDraft recipient = register.find(row, DecisionColumn.RECIPIENT);
        List<Integer> places = places(row, recipient);
        Duration length = row.length(DecisionColumn.LENGTH);
        DecisionKind kind = row.choice(DecisionColumn.DECISION, KINDS);
        if (kind != null) {
            requireFields(row, kind);
            take(row, kind, new Matter(recipient, places, length));
        }
    }

    private static void requireFields(Row<DecisionColumn> row, DecisionKind kind) {
        switch (kind) {
            case EXCESS_APPROVED -> {
                require(row, DecisionColumn.RECIPIENT);
                requireEmpty(row, DecisionColumn.VISIT);
                require(row, DecisionColumn.LENGTH);
            }
            case TAG_REFUSAL_AGREED -> {
                require(row, DecisionColumn.RECIPIENT);
                requireEmpty(row, DecisionColumn.VISIT);
                requireEmpty(row, DecisionColumn.LENGTH);
            }
            case OUTSIDE_HOME_ALLOWED -> {
                require(row, DecisionColumn.VISIT);
                requireEmpty(row, DecisionColumn.LENGTH);
            }
        }
    }

    private void take(Row<DecisionColumn> row, DecisionKind kind, Matter matter) {
        RecipientDraft recipient = matter.recipient();
        Duration length = matter.length();
        if (row.isRejected()) {
            return;
        }
        if (kind == DecisionKind.OUTSIDE_HOME_ALLOWED) {
            boolean isNew = matter.places().stream().map(shelf::allowOutside).reduce(false, Boolean::logicalOr);
            refuseUnless(isNew, row, DecisionColumn.VISIT);
        } else if (kind == DecisionKind.TAG_REFUSAL_AGREED && recipient != null) {
            refuseUnless(recipient.agreeTagRefusal(), row, DecisionColumn.RECIPIENT);
        } else if (recipient != null && length != null) {
            refuseUnless(recipient.approveExcess(length), row, DecisionColumn.RECIPIENT);
        }
    }

    private static void refuseUnless(boolean isNew, Row<DecisionColumn> row, DecisionColumn column) {
        if (!isNew) {
            row.fault(FaultKind.DUPLICATE_ID, column, "");
        }
    }

    /** Where the visit is held; a row that names a recipient too names the visit's own. */
    private List<Integer> places(Row<DecisionColumn> row, @Nullable RecipientDraft recipient) {
        String visit = row.text(DecisionColumn.VISIT);
        List<Integer> places = shelf.placesOf(visit);
        if (places.isEmpty() && !visit.isEmpty()) {
            shelf.refuseUnknown(row, DecisionColumn.VISIT);
        }
        if (recipient != null) {
            RecipientId id = recipient.recipient().id();
            if (places.stream().anyMatch(place -> !shelf.at(place).recipient().equals(id))) {
                row.fault(FaultKind.INVALID_VALUE, DecisionColumn.VISIT, Expectation.VISIT_OF_RECIPIENT.key());
            }
        }
        return places;
    }

    private static void require(Row<DecisionColumn> row, DecisionColumn column) {
        if (row.isEmpty(column)) {
            row.fault(FaultKind.MISSING_FIELD, column, "");
        }
    }

    private static void requireEmpty(Row<DecisionColumn> row, DecisionColumn column) {
        if (!row.isEmpty(column)) {
            row.fault(FaultKind.INVALID_VALUE, column, Expectation.NOTHING_WITH_DECISION.key());
        }
    }

    /** What a row decides about. */
    private record Matter(
            @Nullable RecipientDraft recipient,
            List<Integer> places,
            @Nullable Duration length) {}
}
