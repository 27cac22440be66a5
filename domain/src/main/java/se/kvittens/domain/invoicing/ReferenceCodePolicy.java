package se.kvittens.domain.invoicing;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.domain.people.Recipient;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;

/** Which reference code (referenskod) a recipient's lines are invoiced under. */
@Home(RuleId.BILL_1)
public sealed interface ReferenceCodePolicy {

    /** Empty where there is none on record. */
    Optional<ReferenceCode> codeOf(Recipient recipient, YearMonth month);

    /** Whether the code asks for the recipient's date of birth. */
    boolean needsBirthDate();

    /**
     * One code from an age on, another below it, and perhaps a third for social psychiatry.
     *
     * @param belowInSocialPsychiatry the code of younger ones who belong to social psychiatry, where it is another
     */
    record ByAge(
            Setting<String> policy,
            Setting<Integer> age,
            Setting<AgeDay> ageOn,
            Setting<String> fromAge,
            Setting<String> below,
            Optional<Setting<String>> belowInSocialPsychiatry)
            implements ReferenceCodePolicy {

        @Override
        public Optional<ReferenceCode> codeOf(Recipient recipient, YearMonth month) {
            LocalDate day = ageOn.value() == AgeDay.LAST_OF_MONTH ? month.atEndOfMonth() : month.atDay(1);
            if (ageOf(recipient, day) >= age.value()) {
                return Optional.of(new ReferenceCode(fromAge.value()));
            }
            Setting<String> code = recipient.socialPsychiatry() ? belowInSocialPsychiatry.orElse(below) : below;
            return Optional.of(new ReferenceCode(code.value()));
        }

        /** In whole years; who is born on 29 February has the birthday of other years on 1 March. */
        private static int ageOf(Recipient recipient, LocalDate day) {
            return recipient
                    .born()
                    .map(born -> Period.between(born, day).getYears())
                    .orElseThrow(() -> new IllegalStateException(
                            "The recipient (%s) has no date of birth.".formatted(recipient.id())));
        }

        @Override
        public boolean needsBirthDate() {
            return true;
        }
    }

    /** None on record. */
    record NoCode(Setting<String> policy) implements ReferenceCodePolicy {

        @Override
        public Optional<ReferenceCode> codeOf(Recipient recipient, YearMonth month) {
            return Optional.empty();
        }

        @Override
        public boolean needsBirthDate() {
            return false;
        }
    }

    /** On which day of the month the age is taken. */
    enum AgeDay {
        FIRST_OF_MONTH,
        LAST_OF_MONTH
    }
}
