package se.kvittens.files.kioskfolder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.application.kiosk.setup.KioskDirectory.Carer;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.FaultKind;

/** Takes in {@code carers.csv}. */
final class CarerRows implements Consumer<Row<CarerColumn>> {

    private final List<Carer> carers = new ArrayList<>();
    private final UniqueTexts<CarerColumn> ids = new UniqueTexts<>(CarerColumn.ID);
    private final UniqueTexts<CarerColumn> labels = new UniqueTexts<>(CarerColumn.LABEL);
    private final UniqueTexts<CarerColumn> badges = new UniqueTexts<>(CarerColumn.BADGE);

    @Override
    public void accept(Row<CarerColumn> row) {
        String id = ids.id(row);
        String label = labels.label(row);
        Optional<TagUid> badge = badge(row);
        if (!row.isRejected()) {
            carers.add(new Carer(new CarerId(id), label, badge));
        }
    }

    private Optional<TagUid> badge(Row<CarerColumn> row) {
        if (row.isEmpty(CarerColumn.BADGE)) {
            return Optional.empty();
        }
        return TagUid.parse(row.text(CarerColumn.BADGE))
                .peek(uid -> badges.once(row, uid.hex(), uid.hex()))
                .peekLeft(flaw -> row.fault(FaultKind.INVALID_VALUE, CarerColumn.BADGE, Expectation.TAG_NUMBER.key()))
                .toJavaOptional();
    }

    /** In the order of the file. */
    List<Carer> carers() {
        return carers;
    }
}
