/**
 */
package org.kinetrail.model.provenance;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Provenance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a report came about: who did what with which bytes. Written as W3C PROV-JSON.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.provenance.Provenance#getStudy <em>Study</em>}</li>
 *   <li>{@link org.kinetrail.model.provenance.Provenance#getRun <em>Run</em>}</li>
 *   <li>{@link org.kinetrail.model.provenance.Provenance#isDemo <em>Demo</em>}</li>
 *   <li>{@link org.kinetrail.model.provenance.Provenance#getEnvironment <em>Environment</em>}</li>
 *   <li>{@link org.kinetrail.model.provenance.Provenance#getAuthorityKey <em>Authority Key</em>}</li>
 *   <li>{@link org.kinetrail.model.provenance.Provenance#getRequiredSigners <em>Required Signers</em>}</li>
 *   <li>{@link org.kinetrail.model.provenance.Provenance#getAgents <em>Agents</em>}</li>
 *   <li>{@link org.kinetrail.model.provenance.Provenance#getEntities <em>Entities</em>}</li>
 *   <li>{@link org.kinetrail.model.provenance.Provenance#getActivities <em>Activities</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.provenance.ProvenancePackage#getProvenance()
 * @model
 * @generated
 */
public interface Provenance extends EObject {
	/**
	 * Returns the value of the '<em><b>Study</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Study</em>' attribute.
	 * @see #setStudy(String)
	 * @see org.kinetrail.model.provenance.ProvenancePackage#getProvenance_Study()
	 * @model required="true"
	 * @generated
	 */
	String getStudy();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.provenance.Provenance#getStudy <em>Study</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Study</em>' attribute.
	 * @see #getStudy()
	 * @generated
	 */
	void setStudy(String value);

	/**
	 * Returns the value of the '<em><b>Run</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Run</em>' attribute.
	 * @see #setRun(String)
	 * @see org.kinetrail.model.provenance.ProvenancePackage#getProvenance_Run()
	 * @model required="true"
	 * @generated
	 */
	String getRun();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.provenance.Provenance#getRun <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run</em>' attribute.
	 * @see #getRun()
	 * @generated
	 */
	void setRun(String value);

	/**
	 * Returns the value of the '<em><b>Demo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Demo</em>' attribute.
	 * @see #setDemo(boolean)
	 * @see org.kinetrail.model.provenance.ProvenancePackage#getProvenance_Demo()
	 * @model
	 * @generated
	 */
	boolean isDemo();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.provenance.Provenance#isDemo <em>Demo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Demo</em>' attribute.
	 * @see #isDemo()
	 * @generated
	 */
	void setDemo(boolean value);

	/**
	 * Returns the value of the '<em><b>Environment</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Environment</em>' containment reference.
	 * @see #setEnvironment(Environment)
	 * @see org.kinetrail.model.provenance.ProvenancePackage#getProvenance_Environment()
	 * @model containment="true"
	 * @generated
	 */
	Environment getEnvironment();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.provenance.Provenance#getEnvironment <em>Environment</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Environment</em>' containment reference.
	 * @see #getEnvironment()
	 * @generated
	 */
	void setEnvironment(Environment value);

	/**
	 * Returns the value of the '<em><b>Authority Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Authority Key</em>' attribute.
	 * @see #setAuthorityKey(String)
	 * @see org.kinetrail.model.provenance.ProvenancePackage#getProvenance_AuthorityKey()
	 * @model
	 * @generated
	 */
	String getAuthorityKey();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.provenance.Provenance#getAuthorityKey <em>Authority Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority Key</em>' attribute.
	 * @see #getAuthorityKey()
	 * @generated
	 */
	void setAuthorityKey(String value);

	/**
	 * Returns the value of the '<em><b>Required Signers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Required Signers</em>' attribute list.
	 * @see org.kinetrail.model.provenance.ProvenancePackage#getProvenance_RequiredSigners()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getRequiredSigners();

	/**
	 * Returns the value of the '<em><b>Agents</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.provenance.Agent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agents</em>' containment reference list.
	 * @see org.kinetrail.model.provenance.ProvenancePackage#getProvenance_Agents()
	 * @model containment="true"
	 * @generated
	 */
	EList<Agent> getAgents();

	/**
	 * Returns the value of the '<em><b>Entities</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.provenance.Entity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Entities</em>' containment reference list.
	 * @see org.kinetrail.model.provenance.ProvenancePackage#getProvenance_Entities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Entity> getEntities();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' containment reference list.
	 * The list contents are of type {@link org.kinetrail.model.provenance.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Activities</em>' containment reference list.
	 * @see org.kinetrail.model.provenance.ProvenancePackage#getProvenance_Activities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Activity> getActivities();

} // Provenance
