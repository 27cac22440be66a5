package se.kvittens.files.monthfolder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.files.csv.Column;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;

/** The recipients whose rows were taken, in the order of the file. */
final class Register {

    private final Map<String, RecipientDraft> drafts = new LinkedHashMap<>();
    private boolean isUsable = true;

    boolean has(String id) {
        return drafts.containsKey(id);
    }

    void add(RecipientDraft draft) {
        drafts.put(draft.recipient().id().value(), draft);
    }

    /** Their file can't be read; a row is then not told for each of its references that it is unknown. */
    void setUnusable() {
        isUsable = false;
    }

    /** Null where the field is empty or the row is rejected for it. */
    <C extends Enum<C> & Column> @Nullable RecipientDraft find(Row<C> row, C column) {
        String id = row.text(column);
        RecipientDraft draft = drafts.get(id);
        if (draft == null && !id.isEmpty()) {
            if (isUsable) {
                row.fault(FaultKind.UNKNOWN_RECIPIENT, column, "");
            }
            row.reject();
        }
        return draft;
    }

    List<RecipientFile> files() {
        return drafts.values().stream().map(RecipientDraft::toFile).toList();
    }
}
