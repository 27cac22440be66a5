package se.kvittens.domain.architecture.violations.naming;

/** Knows another by a part of a name. */
final class NamesAnother {

    String code() {
        return "isHaningeVersion";
    }
}
