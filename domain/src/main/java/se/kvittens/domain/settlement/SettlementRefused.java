package se.kvittens.domain.settlement;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import se.kvittens.domain.compensation.MissingPrice;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.VisitRefused;

/** Why a month can't be settled at all. */
public sealed interface SettlementRefused {

    /** The code under which it is known outside. */
    String code();

    /** No rule book is in force on the first day of the month, or of the month in which its lock falls. */
    record NoRuleBook(MunicipalityId municipality, YearMonth month) implements SettlementRefused {

        @Override
        public String code() {
            return "NO_RULE_BOOK";
        }
    }

    /** The lock date is not past (TIME-7). */
    record FinalBeforeLock(YearMonth month, LockDate lock, Instant asOf) implements SettlementRefused {

        @Override
        public String code() {
            return "FINAL_BEFORE_LOCK";
        }
    }

    /** Prices that are needed and missing (PAY-8), each once. */
    record PricesMissing(List<MissingPrice> prices) implements SettlementRefused {

        @Override
        public String code() {
            return "MISSING_PRICE";
        }
    }

    /** The rule book's table lacks a task of a visit or an order. */
    record UnknownTask(TaskCode task, String usedBy) implements SettlementRefused {

        @Override
        public String code() {
            return "UNKNOWN_TASK";
        }
    }

    /** One system holds two visits of one id. */
    record DuplicateVisit(VisitId visit, SystemOfRecord system) implements SettlementRefused {

        @Override
        public String code() {
            return "DUPLICATE_ID";
        }
    }

    /** A visit is of a recipient that the input lacks. */
    record UnknownRecipient(VisitId visit, RecipientId recipient) implements SettlementRefused {

        @Override
        public String code() {
            return "UNKNOWN_RECIPIENT";
        }
    }

    /** The municipality's reference codes ask for a date of birth. */
    record BirthDateMissing(RecipientId recipient) implements SettlementRefused {

        @Override
        public String code() {
            return "BIRTH_DATE_MISSING";
        }
    }

    /** A visit can't be taken in. */
    record OfVisit(VisitRefused reason) implements SettlementRefused {

        @Override
        public String code() {
            return reason instanceof VisitRefused.EndBeforeStart ? "END_BEFORE_START" : "NO_RULE_BOOK";
        }
    }
}
