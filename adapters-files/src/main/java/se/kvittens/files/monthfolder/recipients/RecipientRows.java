package se.kvittens.files.monthfolder.recipients;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.people.Recipient;
import se.kvittens.files.csv.Choices;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.monthfolder.format.MonthRules;

/** Takes in {@code recipients.csv}. */
public final class RecipientRows implements Consumer<Row<RecipientColumn>> {

    private static final Choices<Area> AREAS = Choices.of(EnumSet.of(Area.RURAL, Area.ISLAND));
    private static final int MOST_DELIVERIES = 9999;

    private final Register register;
    private final MonthRules rules;

    public RecipientRows(Register register, MonthRules rules) {
        this.register = register;
        this.rules = rules;
    }

    @Override
    public void accept(Row<RecipientColumn> row) {
        String id = row.identifier(RecipientColumn.ID);
        if (register.has(id)) {
            row.fault(FaultKind.DUPLICATE_ID, RecipientColumn.ID, "");
        }
        LocalDate born = born(row);
        Area area = row.choice(RecipientColumn.AREA, AREAS);
        boolean socialPsychiatry = row.flag(RecipientColumn.SOCIAL_PSYCHIATRY);
        boolean temporaryStay = row.flag(RecipientColumn.TEMPORARY_STAY);
        String cohabitant = cohabitant(row, id);
        int meals = row.number(RecipientColumn.MEAL_DELIVERIES, MOST_DELIVERIES);
        if (!row.isRejected()) {
            Recipient recipient = new Recipient(
                    new RecipientId(id),
                    Optional.ofNullable(born),
                    area == null ? Area.MAINLAND : area,
                    socialPsychiatry,
                    temporaryStay,
                    false,
                    cohabitant.isEmpty() ? Optional.empty() : Optional.of(new RecipientId(cohabitant)));
            register.add(new RecipientDraft(recipient, meals));
        }
    }

    private @Nullable LocalDate born(Row<RecipientColumn> row) {
        if (rules.needsBirthDate() && row.isEmpty(RecipientColumn.BORN)) {
            row.fault(FaultKind.MISSING_FIELD, RecipientColumn.BORN, "");
        }
        return row.date(RecipientColumn.BORN);
    }

    /** May be a customer of another provider, so it need not be known here. */
    private static String cohabitant(Row<RecipientColumn> row, String id) {
        String cohabitant = row.identifier(RecipientColumn.COHABITS_WITH);
        if (!cohabitant.isEmpty() && cohabitant.equals(id)) {
            row.fault(FaultKind.INVALID_VALUE, RecipientColumn.COHABITS_WITH, Expectation.ANOTHER_RECIPIENT.key());
        }
        return cohabitant;
    }
}
