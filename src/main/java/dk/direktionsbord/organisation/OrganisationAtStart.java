package dk.direktionsbord.organisation;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Imports the configured organisation file while the application starts, before anybody asks for people or groups. A
 * wrong file stops the start and says what to correct.
 */
@Component
class OrganisationAtStart implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(OrganisationAtStart.class);

    private final OrganisationSettings settings;
    private final OrganisationImport organisationImport;

    OrganisationAtStart(OrganisationSettings settings, OrganisationImport organisationImport) {
        this.settings = settings;
        this.organisationImport = organisationImport;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        if (settings.file() != null) {
            try (InputStream yaml = settings.file().getInputStream()) {
                LOG.info(
                        "Organisationen er indlæst fra {}: {} ændringer",
                        settings.file(),
                        organisationImport.load(yaml));
            }
        }
    }
}
