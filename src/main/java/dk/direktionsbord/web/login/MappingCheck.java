package dk.direktionsbord.web.login;

import dk.direktionsbord.organisation.LoginRegister;
import dk.direktionsbord.organisation.RoleAt;
import dk.direktionsbord.workflow.DanishTexts;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Stops the start when the settings give a role that a login cannot give, administration first of all. */
@Component
@ConditionalOnProperty("direktionsbord.login.issuer")
class MappingCheck implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(MappingCheck.class);

    private final LoginSettings settings;
    private final LoginRegister register;

    MappingCheck(LoginSettings settings, LoginRegister register) {
        this.settings = settings;
        this.register = register;
    }

    @Override
    public void afterPropertiesSet() {
        List<String> findings = register.findings(settings.groups().stream()
                .map(mapped -> new RoleAt(mapped.role(), mapped.place()))
                .toList());
        if (!findings.isEmpty()) {
            throw StartRefused.because(
                    DanishTexts.text("web.start.mapping", "\n- " + String.join("\n- ", findings)),
                    DanishTexts.text("web.start.mapping.remedy"));
        }
    }

    @EventListener
    void introduce(ApplicationReadyEvent ready) {
        LOG.info(
                "Direktionsbord er klar: http://localhost:{}/ Login hos {}",
                ready.getApplicationContext().getEnvironment().getProperty("local.server.port"),
                settings.issuer());
    }
}
