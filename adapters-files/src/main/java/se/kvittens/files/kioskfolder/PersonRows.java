package se.kvittens.files.kioskfolder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.kvittens.application.kiosk.setup.KioskDirectory.Recipient;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.monthfolder.format.TaskLists;

/** Takes in {@code people.csv}. */
final class PersonRows implements Consumer<Row<PersonColumn>> {

    private record Draft(String id, String label, Set<TaskCode> tasks) {}

    private final Optional<TaskLists> tasks;
    private final List<Draft> drafts = new ArrayList<>();
    private final Homes homes = new Homes();
    private final UniqueTexts<PersonColumn> ids = new UniqueTexts<>(PersonColumn.ID);
    private final UniqueTexts<PersonColumn> labels = new UniqueTexts<>(PersonColumn.LABEL);

    /** @param tasks by which those of the rows are judged; without, none of them is taken */
    PersonRows(Optional<TaskLists> tasks) {
        this.tasks = tasks;
    }

    @Override
    public void accept(Row<PersonColumn> row) {
        String id = ids.id(row);
        String label = labels.label(row);
        String cohabitant = UniqueTexts.named(row, PersonColumn.COHABITS_WITH);
        if (!cohabitant.isEmpty() && cohabitant.equals(id)) {
            row.fault(FaultKind.INVALID_VALUE, PersonColumn.COHABITS_WITH, Expectation.ANOTHER_RECIPIENT.key());
        }
        Set<TaskCode> granted =
                tasks.map(known -> known.of(row, PersonColumn.TASKS)).orElse(Set.of());
        if (!row.isRejected()) {
            drafts.add(new Draft(id, label, granted));
            homes.join(id, cohabitant.isEmpty() ? id : cohabitant);
        }
    }

    /** In the order of the file. */
    List<Recipient> recipients() {
        return drafts.stream()
                .map(draft ->
                        new Recipient(new RecipientId(draft.id), draft.label, homes.householdOf(draft.id), draft.tasks))
                .toList();
    }
}
