package se.kvittens.lifecare.wiring;

import com.google.inject.AbstractModule;
import se.kvittens.lifecare.files.LifecareFiles;

/** For who wires with Guice and reads files: {@link LifecareFiles}. Without it, its constructor does. */
public final class LifecareFilesModule extends AbstractModule {

    /** Has no settings. */
    public LifecareFilesModule() {}

    @Override
    protected void configure() {
        bind(LifecareFiles.class).toInstance(new LifecareFiles());
    }
}
