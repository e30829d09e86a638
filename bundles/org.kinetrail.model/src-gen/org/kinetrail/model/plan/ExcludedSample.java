/**
 */
package org.kinetrail.model.plan;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Excluded Sample</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A sample set aside, named by its recorded day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.ExcludedSample#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.ExcludedSample#getAnalyte <em>Analyte</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.ExcludedSample#getDay <em>Day</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.ExcludedSample#getScope <em>Scope</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.ExcludedSample#getReason <em>Reason</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.ExcludedSample#getBy <em>By</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.plan.PlanPackage#getExcludedSample()
 * @model
 * @generated
 */
public interface ExcludedSample extends EObject {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getExcludedSample_Subject()
	 * @model
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.ExcludedSample#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Analyte</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Analyte</em>' attribute.
	 * @see #setAnalyte(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getExcludedSample_Analyte()
	 * @model
	 * @generated
	 */
	String getAnalyte();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.ExcludedSample#getAnalyte <em>Analyte</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analyte</em>' attribute.
	 * @see #getAnalyte()
	 * @generated
	 */
	void setAnalyte(String value);

	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getExcludedSample_Day()
	 * @model
	 * @generated
	 */
	double getDay();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.ExcludedSample#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(double value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see #setScope(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getExcludedSample_Scope()
	 * @model
	 * @generated
	 */
	String getScope();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.ExcludedSample#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getExcludedSample_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.ExcludedSample#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getExcludedSample_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.ExcludedSample#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

} // ExcludedSample
