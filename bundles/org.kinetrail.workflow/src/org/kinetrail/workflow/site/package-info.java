/**
 * The site: accounts, roles, secrets and keys, beside the studies and with an audit trail of its own. {@link Directory} is the door that
 * a company directory can stand behind later. It decides who somebody is, not what a study allows.
 */
package org.kinetrail.workflow.site;
