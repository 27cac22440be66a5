package se.kvittens.files.monthfolder.recipients;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.files.csv.Column;
import se.kvittens.files.csv.Names;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;

/** The recipients whose rows were taken, in the order of the file. */
public final class Register {

    private final List<RecipientDraft> drafts = new ArrayList<>();
    private final Names<RecipientDraft> byId = new Names<>();
    private boolean isUsable = true;

    boolean has(String id) {
        return byId.get(id) != null;
    }

    void add(RecipientDraft draft) {
        drafts.add(draft);
        byId.put(draft.recipient().id().value(), draft);
    }

    /** Their file can't be read; a row is then not told for each of its references that it is unknown. */
    public void setUnusable() {
        isUsable = false;
    }

    /** Null where the field is empty or the row is rejected for it. */
    public <C extends Enum<C> & Column> @Nullable RecipientDraft find(Row<C> row, C column) {
        RecipientDraft draft = row.find(column, byId);
        if (draft == null && !row.isEmpty(column)) {
            if (isUsable) {
                row.fault(FaultKind.UNKNOWN_RECIPIENT, column, "");
            }
            row.reject();
        }
        return draft;
    }

    public List<RecipientFile> files() {
        return drafts.stream().map(RecipientDraft::toFile).toList();
    }
}
