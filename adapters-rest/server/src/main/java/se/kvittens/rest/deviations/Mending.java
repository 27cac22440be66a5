package se.kvittens.rest.deviations;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.rule.Words;
import se.kvittens.files.fault.Texts;

/** What may help where there is a deviation: in words, and by operations of the contract. */
final class Mending {

    private static final String LOCKED = "LOCKED";
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
    private static final ResourceBundle SWEDISH = bundle(Locale.forLanguageTag("sv"));

    private Mending() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("se.kvittens.rest.deviations.advice", Texts.bundleLocale(locale));
    }

    /** The operations by which it is put right as long as the month is open; none where it only has to be known. */
    static List<String> operations(DeviationCode code) {
        return switch (code) {
            case NOT_APPROVED -> List.of("approve");
            case INCOMPLETE, OVERLAPPING_CARER, COHABITANT_SPLIT_NEEDED -> List.of("adjust");
            case DECLINED -> List.of("decline");
            case TASKS_MISSING, TASK_NOT_GRANTED, TEMPORARY_STAY_TASKS -> List.of("chooseTasks");
            case SUPERVISION_MERGED, PLACES_MERGED, CATEGORIES_MIXED -> List.of("chooseTasks", "adjust", "enterVisit");
            case DOUBLE_STAFFING_FLAGGED_TWICE, DOUBLE_STAFFING_NOT_FLAGGED -> List.of("markDoubleStaffing");
            case DOUBLE_STAFFING_PARTNER_MISSING -> List.of("markDoubleStaffing", "enterVisit");
            case MANUAL_RECEIPT,
                    MANUAL_RECEIPT_WITHOUT_CAUSE,
                    POST_REGISTERED,
                    LATE_POST_REGISTRATION,
                    REGISTERED_AFTER_LOCK,
                    ADJUSTED,
                    LATE_ADJUSTMENT,
                    PRIVATE_PHONE,
                    UNKNOWN_TAG,
                    FOREIGN_TAG,
                    RETIRED_TAG,
                    DURING_ABSENCE,
                    OUTSIDE_EXECUTION,
                    CORRECTED,
                    DOUBLE_STAFFING_NOT_COMPENSATED,
                    COHABITANT_SPLIT,
                    EXECUTED_OVER_GRANTED,
                    ABSENCE_OVER_30_DAYS,
                    MANUAL_SHARE_HIGH -> List.of();
        };
    }

    /** Once the month is locked, what could have been put right is corrected (REG-17). */
    static Words advice(DeviationCode code, boolean isLocked) {
        String key = isLocked && !operations(code).isEmpty() ? LOCKED : code.name();
        return new Words(SWEDISH.getString(key), ENGLISH.getString(key));
    }
}
