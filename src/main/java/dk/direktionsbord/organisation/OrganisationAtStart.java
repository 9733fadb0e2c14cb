package dk.direktionsbord.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Imports the configured organisation file while the application starts, before anybody asks for people or groups. A
 * wrong file stops the start and says what to correct. A file that was read before is not read again, so that what has
 * been applied since stays.
 */
@Component
class OrganisationAtStart implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(OrganisationAtStart.class);

    private final OrganisationSettings settings;
    private final OrganisationImport organisationImport;
    private final OrganisationRecord record;

    OrganisationAtStart(
            OrganisationSettings settings, OrganisationImport organisationImport, OrganisationRecord record) {
        this.settings = settings;
        this.organisationImport = organisationImport;
        this.record = record;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        if (settings.file() != null) {
            read(settings.file());
        }
    }

    private void read(Resource resource) throws IOException {
        OrganisationUpload file = upload(resource);
        if (record.readAtLastStart(file)) {
            LOG.info("Organisationsfilen {} er den samme som ved sidste start og læses ikke igen", resource);
        } else {
            LOG.info("Organisationen er indlæst fra {}: {} ændringer", resource, organisationImport.loadAtStart(file));
        }
    }

    private static OrganisationUpload upload(Resource resource) throws IOException {
        try (InputStream content = resource.getInputStream()) {
            String name = Objects.requireNonNullElse(resource.getFilename(), "");
            return new OrganisationUpload(name, content.readAllBytes());
        }
    }
}
