package dk.direktionsbord.web.login;

import dk.direktionsbord.workflow.DanishTexts;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Refuses to start, before anything else happens, when nobody could sign in, when the demo's known passwords would stand
 * beside the municipality's own login, or when they would be open to a network nobody has allowed.
 */
@Component
final class StartCheck implements BeanFactoryPostProcessor, EnvironmentAware {
    static final String DEMO_ON_NETWORK = "direktionsbord.demo.allow-network";

    private @Nullable Environment settings;

    @Override
    public void setEnvironment(Environment environment) {
        settings = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        check(Objects.requireNonNull(settings));
    }

    static void check(Environment settings) {
        boolean demo = settings.acceptsProfiles(Profiles.of("demo"));
        boolean login = settings.containsProperty("direktionsbord.login.issuer");
        refuseIf(!demo && !login, "web.start.nologin");
        refuseIf(demo && login, "web.start.both");
        refuseIf(
                demo && !mayBeOnNetwork(settings) && !isLocal(settings.getProperty("server.address")),
                "web.start.open");
    }

    static boolean mayBeOnNetwork(Environment settings) {
        return settings.getProperty(DEMO_ON_NETWORK, Boolean.class, false);
    }

    private static boolean isLocal(@Nullable String address) {
        try {
            return address != null
                    && !address.isBlank()
                    && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw StartRefused.because(DanishTexts.text(key), DanishTexts.text(key + ".remedy"));
        }
    }
}
