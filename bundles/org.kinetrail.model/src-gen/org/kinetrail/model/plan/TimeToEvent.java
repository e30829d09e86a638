/**
 */
package org.kinetrail.model.plan;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Time To Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.TimeToEvent#getEndpoint <em>Endpoint</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.TimeToEvent#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.TimeToEvent#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.TimeToEvent#getTies <em>Ties</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.TimeToEvent#getStrata <em>Strata</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.TimeToEvent#getLandmark <em>Landmark</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.plan.PlanPackage#getTimeToEvent()
 * @model
 * @generated
 */
public interface TimeToEvent extends EObject {
	/**
	 * Returns the value of the '<em><b>Endpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Endpoint</em>' attribute.
	 * @see #setEndpoint(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getTimeToEvent_Endpoint()
	 * @model
	 * @generated
	 */
	String getEndpoint();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.TimeToEvent#getEndpoint <em>Endpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Endpoint</em>' attribute.
	 * @see #getEndpoint()
	 * @generated
	 */
	void setEndpoint(String value);

	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getTimeToEvent_Metric()
	 * @model
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.TimeToEvent#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getTimeToEvent_Origin()
	 * @model
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.TimeToEvent#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Ties</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ties</em>' attribute.
	 * @see #setTies(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getTimeToEvent_Ties()
	 * @model
	 * @generated
	 */
	String getTies();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.TimeToEvent#getTies <em>Ties</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ties</em>' attribute.
	 * @see #getTies()
	 * @generated
	 */
	void setTies(String value);

	/**
	 * Returns the value of the '<em><b>Strata</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Strata</em>' attribute list.
	 * @see org.kinetrail.model.plan.PlanPackage#getTimeToEvent_Strata()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getStrata();

	/**
	 * Returns the value of the '<em><b>Landmark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Landmark</em>' attribute.
	 * @see #setLandmark(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getTimeToEvent_Landmark()
	 * @model
	 * @generated
	 */
	String getLandmark();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.TimeToEvent#getLandmark <em>Landmark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Landmark</em>' attribute.
	 * @see #getLandmark()
	 * @generated
	 */
	void setLandmark(String value);

} // TimeToEvent
