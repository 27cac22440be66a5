package se.kvittens.examples.demo;

import se.kvittens.domain.task.TaskCode;

/** The tasks of Haninge's table that the demo uses. */
final class Tasks {

    static final TaskCode PERSONAL_CARE = new TaskCode("PERSONAL_CARE");
    static final TaskCode MORNING_HELP = new TaskCode("MORNING_HELP");
    static final TaskCode DRESSING = new TaskCode("DRESSING");
    static final TaskCode SERVICE = new TaskCode("SERVICE");
    static final TaskCode LAUNDRY = new TaskCode("LAUNDRY");
    static final TaskCode SUPERVISION_CARE = new TaskCode("SUPERVISION_CARE");
    static final TaskCode SUPERVISION_SERVICE = new TaskCode("SUPERVISION_SERVICE");
    static final TaskCode TEMPORARY_STAY = new TaskCode("TEMPORARY_STAY_HOME_CARE");

    /** Outside the home. */
    static final TaskCode SHOPPING = new TaskCode("SHOPPING");
    /** Outside the home. */
    static final TaskCode LAUNDRY_ROOM = new TaskCode("LAUNDRY_ROOM");
    /** Outside the home. */
    static final TaskCode WALK = new TaskCode("WALK");

    private Tasks() {}
}
