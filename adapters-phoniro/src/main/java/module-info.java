/** Adapters for exports of Phoniro. */
module se.kvittens.adapters.phoniro {
    requires transitive se.kvittens.adapters.files;
    requires static transitive org.jspecify;

    exports se.kvittens.phoniro;
}
