package dk.direktionsbord.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * Where the organisation comes from.
 *
 * @param file YAML file that is imported at every start; none leaves the organisation as it is
 */
@ConfigurationProperties("direktionsbord.organisation")
record OrganisationSettings(@Nullable Resource file) {}
