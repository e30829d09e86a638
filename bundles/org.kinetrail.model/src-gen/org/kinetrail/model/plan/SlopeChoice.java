/**
 */
package org.kinetrail.model.plan;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Slope Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A terminal slope chosen by hand, from one recorded day to another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.SlopeChoice#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.SlopeChoice#getAnalyte <em>Analyte</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.SlopeChoice#getFrom <em>From</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.SlopeChoice#getTo <em>To</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.SlopeChoice#getReason <em>Reason</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.SlopeChoice#getBy <em>By</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.plan.PlanPackage#getSlopeChoice()
 * @model
 * @generated
 */
public interface SlopeChoice extends EObject {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getSlopeChoice_Subject()
	 * @model
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.SlopeChoice#getSubject <em>Subject</em>}' attribute.
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
	 * @see org.kinetrail.model.plan.PlanPackage#getSlopeChoice_Analyte()
	 * @model
	 * @generated
	 */
	String getAnalyte();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.SlopeChoice#getAnalyte <em>Analyte</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analyte</em>' attribute.
	 * @see #getAnalyte()
	 * @generated
	 */
	void setAnalyte(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getSlopeChoice_From()
	 * @model
	 * @generated
	 */
	double getFrom();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.SlopeChoice#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(double value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getSlopeChoice_To()
	 * @model
	 * @generated
	 */
	double getTo();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.SlopeChoice#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(double value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getSlopeChoice_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.SlopeChoice#getReason <em>Reason</em>}' attribute.
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
	 * @see org.kinetrail.model.plan.PlanPackage#getSlopeChoice_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.SlopeChoice#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

} // SlopeChoice
