package se.kvittens.domain.rule;

/** The ids of the rules, as docs/rules.md lists them. A combination of rules is a set of ids, never a new id. */
public enum RuleId {
    BOOK_1,
    TIME_1,
    TIME_2,
    TIME_3,
    TIME_4,
    TIME_5,
    TIME_6,
    TIME_7,
    REG_1,
    REG_2,
    REG_3,
    REG_4,
    REG_5,
    REG_6,
    REG_7,
    REG_8,
    REG_9,
    REG_10,
    REG_11,
    REG_12,
    REG_13,
    REG_14,
    REG_15,
    REG_16,
    REG_17,
    REG_18,
    REG_19,
    TASK_1,
    TASK_2,
    TASK_3,
    TASK_4,
    TASK_5,
    TASK_6,
    STAFF_1,
    STAFF_2,
    STAFF_3,
    STAFF_4,
    STAFF_5,
    STAFF_6,
    COHAB_1,
    COHAB_2,
    COHAB_3,
    GRANT_1,
    GRANT_2,
    GRANT_3,
    PAY_1,
    PAY_2,
    PAY_3,
    PAY_4,
    PAY_5,
    PAY_6,
    PAY_7,
    PAY_8,
    BILL_1,
    BILL_2,
    BILL_3,
    LIFE_1,
    LIFE_2,
    LIFE_3,
    LIFE_4,
    LIFE_5,
    LIFE_6,
    SYS_1,
    SYS_2,
    SYS_4,
    SYS_5,
    SYS_6,
    SYS_7,
    SYS_8;

    private final String text = name().replace('_', '-');

    /** As written in documents: {@code PAY-3}. */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
