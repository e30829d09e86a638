/**
 */
package org.kinetrail.model.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan Approval</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The plan was frozen under this hash.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.study.PlanApproval#getPlanHash <em>Plan Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.PlanApproval#getAt <em>At</em>}</li>
 *   <li>{@link org.kinetrail.model.study.PlanApproval#getBy <em>By</em>}</li>
 *   <li>{@link org.kinetrail.model.study.PlanApproval#getEvent <em>Event</em>}</li>
 *   <li>{@link org.kinetrail.model.study.PlanApproval#getTiming <em>Timing</em>}</li>
 *   <li>{@link org.kinetrail.model.study.PlanApproval#getStatement <em>Statement</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.study.StudyPackage#getPlanApproval()
 * @model
 * @generated
 */
public interface PlanApproval extends EObject {
	/**
	 * Returns the value of the '<em><b>Plan Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Plan Hash</em>' attribute.
	 * @see #setPlanHash(String)
	 * @see org.kinetrail.model.study.StudyPackage#getPlanApproval_PlanHash()
	 * @model required="true"
	 * @generated
	 */
	String getPlanHash();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.PlanApproval#getPlanHash <em>Plan Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan Hash</em>' attribute.
	 * @see #getPlanHash()
	 * @generated
	 */
	void setPlanHash(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(String)
	 * @see org.kinetrail.model.study.StudyPackage#getPlanApproval_At()
	 * @model
	 * @generated
	 */
	String getAt();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.PlanApproval#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.kinetrail.model.study.StudyPackage#getPlanApproval_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.PlanApproval#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Event</em>' attribute.
	 * @see #setEvent(long)
	 * @see org.kinetrail.model.study.StudyPackage#getPlanApproval_Event()
	 * @model
	 * @generated
	 */
	long getEvent();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.PlanApproval#getEvent <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' attribute.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(long value);

	/**
	 * Returns the value of the '<em><b>Timing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kinetrail.model.study.OutcomeTiming}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Timing</em>' attribute.
	 * @see org.kinetrail.model.study.OutcomeTiming
	 * @see #setTiming(OutcomeTiming)
	 * @see org.kinetrail.model.study.StudyPackage#getPlanApproval_Timing()
	 * @model
	 * @generated
	 */
	OutcomeTiming getTiming();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.PlanApproval#getTiming <em>Timing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timing</em>' attribute.
	 * @see org.kinetrail.model.study.OutcomeTiming
	 * @see #getTiming()
	 * @generated
	 */
	void setTiming(OutcomeTiming value);

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.kinetrail.model.study.StudyPackage#getPlanApproval_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.study.PlanApproval#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

} // PlanApproval
